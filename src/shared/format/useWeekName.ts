import { useTranslate } from 'react-admin';
import { dayOf } from './day';
import { useFormats } from './useFormats';

const yearOf = (day: string) => day.slice(0, 4);

/** The name of a week by its Monday (ISO day): "Semaine du 3 nov.", with the year where it is another one. */
export function useWeekName() {
  const translate = useTranslate();
  const { date, shortDay } = useFormats();
  return (monday: string) => {
    const isThisYear = yearOf(monday) === yearOf(dayOf(new Date()));
    return translate('shared.week_of', { day: isThisYear ? shortDay(monday) : date(monday) });
  };
}
