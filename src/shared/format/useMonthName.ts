import { useTranslate } from 'react-admin';

/** The name of a month (1–12), as `juillet`: a text, because the first rows tell it (see `plainly`). */
export function useMonthName() {
  const translate = useTranslate();
  return (month: number) => translate(`shared.month.${month}`);
}
