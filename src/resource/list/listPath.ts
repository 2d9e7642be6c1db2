import type { FilterValues } from '../filters/filterValues';
import { usualPage } from './usualPage';

/** What a list shows: its filter with the words, and its order; its usual one where none is said. */
export interface Shown {
  filter: FilterValues;
  sort?: string;
  order?: string;
}

/** The address of a list's first page. */
export function listPath(resource: string, { filter, sort, order }: Shown): string {
  const search = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: sort ?? usualPage.sort.field,
    order: order ?? usualPage.sort.order,
    page: '1',
    perPage: String(usualPage.perPage),
  });
  return `/${resource}?${search.toString()}`;
}
