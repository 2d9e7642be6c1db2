import { useTranslate } from 'react-admin';
import { useMonthName } from '../../shared/format/useMonthName';
import { useList } from '../list/useList';
import type { ListFilter, MonthsFilter, SetFilter } from './filters';

/** The words of the declared filters: their titles, and those of their values. */
export function useFilterWords() {
  const translate = useTranslate();
  const month = useMonthName();
  const { resource } = useList();
  return {
    title: ({ name }: Pick<ListFilter, 'name'>) =>
      translate(`resources.${resource}.list.filter.${name}`),
    value: (filter: SetFilter | MonthsFilter, value: string) =>
      filter.kind === 'months' ? month(Number(value)) : translate(`${filter.texts}.${value}`),
  };
}
