import { useNotify, useStore } from 'react-admin';
import { useEffect, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { sameValue } from '../../shared/sameValue';
import { filterOf, type FilterValues } from './filterValues';
import type { ListFilter } from './filters';
import { knownFilter } from './known';

interface Props {
  resource: string;
  filters: readonly ListFilter[];
  /** The columns that a list can be ordered by. */
  sorts: readonly string[];
  children: ReactNode;
}

/** What of a list's state can be unknown to it. */
interface Asked {
  filter?: FilterValues;
  sort?: string | null;
}

/**
 * Lets a list read its address, or what this browser keeps of it, only once these hold nothing that the
 * list does not know: what an old, cut or typed address asks beyond that is left out, and a quiet note
 * says so.
 */
export function KnownAddress({ resource, filters, sorts, children }: Props) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const notify = useNotify();
  const [kept, keep] = useStore<Asked | undefined>(`${resource}.listParams`);
  const address = new URLSearchParams(search);
  const text = address.get('filter');
  const asked: Asked =
    address.size > 0
      ? { filter: text === null ? {} : filterOf(text), sort: address.get('sort') }
      : { filter: {}, ...kept };
  const known = knownFilter(filters, asked.filter ?? {});
  const sortIsKnown = !asked.sort || asked.sort === 'rank' || sorts.includes(asked.sort);
  const clean = sortIsKnown && asked.filter !== undefined && sameValue(asked.filter, known);
  useEffect(() => {
    if (clean) return;
    notify('resource.list.ignored', { type: 'info' });
    keep(undefined);
    if (address.size === 0) return;
    address.set('filter', JSON.stringify(known));
    if (!sortIsKnown) ['sort', 'order'].forEach((name) => address.delete(name));
    void navigate(`${pathname}?${address.toString()}`, { replace: true });
  });
  return clean && children;
}
