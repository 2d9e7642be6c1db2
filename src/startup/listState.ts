import type { Page } from '../providers/requests';
import { usualPage } from '../shared/list/usualPage';

type ListState = Required<Pick<Page, 'filter' | 'pagination'>> & {
  sort: { field: string; order: 'ASC' | 'DESC' };
};

/** Where react-admin's store, as createStore makes it, keeps a choice in this browser. */
const storeKey = (name: string) => `RaStoreconsole.${name}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

/** What react-admin keeps of a list looked at before, unless it is what a list shows anyway. */
function remembered(resource: string): Record<string, unknown> {
  const kept = parsed(localStorage.getItem(storeKey(`${resource}.listParams`)));
  return isObject(kept) && isObject(kept.filter) ? kept : {};
}

/**
 * The page of a list that react-admin will ask for, told before it is loaded: by the address, else
 * as the list was left. Being wrong costs a request that nobody uses, never a wrong row.
 */
export function listState(resource: string, search: string): ListState {
  const address = new URLSearchParams(search);
  const asked = address.size > 0 ? Object.fromEntries(address) : remembered(resource);
  const filter = typeof asked.filter === 'string' ? parsed(asked.filter) : asked.filter;
  const { sort } = usualPage;
  const chosen = typeof asked.sort === 'string' && asked.sort !== '';
  return {
    filter: isObject(filter) ? filter : {},
    sort: chosen
      ? { field: String(asked.sort), order: asked.order === 'DESC' ? 'DESC' : 'ASC' }
      : sort,
    pagination: {
      page: Number(asked.page ?? 1) || 1,
      perPage: Number(asked.perPage ?? usualPage.perPage) || usualPage.perPage,
    },
  };
}
