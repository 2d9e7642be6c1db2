import { useGetList } from 'react-admin';
import { parseJsonColumns } from '../../providers/jsonColumns';
import type { SavedView } from './savedView';

/** More than a list will ever have: its team keeps at most fifty each. */
const most = 500;

/** The views of a list that one may read: one's own and the team's, by name. */
export function useViews(resource: string) {
  const { data, ...query } = useGetList<SavedView>('saved_views', {
    filter: { resource },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: most },
  });
  return { ...query, views: data?.map((view) => parseJsonColumns('saved_views', view)) };
}
