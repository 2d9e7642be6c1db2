import { useResourceContext, type SortPayload } from 'react-admin';
import { sourceOf } from '../../providers/resources';
import { useFilters } from '../filters/useFilters';

/** The order of the list around when nobody chose one; none while words order it by relevance. */
export function useUsualOrder(): SortPayload | undefined {
  const { q } = useFilters().values;
  const [field = '', direction] = sourceOf(useResourceContext() ?? '').order.split('.');
  return q === undefined ? { field, order: direction === 'desc' ? 'DESC' : 'ASC' } : undefined;
}
