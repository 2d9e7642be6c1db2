import { toggled, withFilter, type FilterValues } from './filterValues';
import { useList } from '../list/useList';

export interface Filters {
  values: FilterValues;
  set: (key: string, value: unknown) => void;
  toggle: (key: string, value: string) => void;
  replace: (values: FilterValues) => void;
}

/** The filter of the list around, which lives in the address. */
export function useFilters(): Filters {
  const { filterValues: values, setFilters } = useList();
  const replace = (next: FilterValues) => setFilters({ ...next });
  return {
    values,
    replace,
    set: (key, value) => replace(withFilter(values, key, value)),
    toggle: (key, value) => replace(toggled(values, key, value)),
  };
}
