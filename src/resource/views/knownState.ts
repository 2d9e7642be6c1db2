import { sameValue } from '../../shared/sameValue';
import { knownFilter } from '../filters/known';
import type { ListParts, ViewState } from './savedView';

/** What of a view its list still knows; `complete` unless something of an old one was left out. */
export function knownState(state: ViewState, { filters, sorts, columns }: ListParts) {
  const { sort, order } = state;
  const known: ViewState = {
    filter: knownFilter(filters, state.filter),
    ...(sort && sorts.includes(sort) && { sort, order }),
    columns: columns.all.filter((column) => state.columns.includes(column)),
  };
  return { known, complete: sameValue(known, state) };
}
