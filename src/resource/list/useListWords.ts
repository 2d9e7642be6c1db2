import { useResourceContext, useTranslate } from 'react-admin';

/** The texts of the list around: its title, and those under `resources.<resource>.list`. */
export function useListWords() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const text = (key: string) => translate(`resources.${resource}.list.${key}`);
  return {
    title: translate(`resources.${resource}.name`, { smart_count: 2 }),
    text,
    optional: (key: string) =>
      translate(`resources.${resource}.list.${key}`, { _: '' }) || undefined,
  };
}
