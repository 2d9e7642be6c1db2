import type { Row } from '../../providers/jsonColumns';
import type { ListFilter } from '../filters/filters';
import type { Columns } from '../list/ColumnsMenu';

/** A list as somebody keeps it, for themselves or for the team. */
export type SavedView = Row<'saved_views'>;

/** What a view keeps of a list: its filter with the words, its order, the columns shown. */
export type ViewState = SavedView['state'];

/** What a list knows, and a view may say. */
export interface ListParts {
  filters: readonly ListFilter[];
  /** The columns that it can be ordered by. */
  sorts: readonly string[];
  columns: Columns;
}

/** The address of a view, to be sent to a colleague. */
export const viewPath = ({ resource, id }: Pick<SavedView, 'resource' | 'id'>) =>
  `/${resource}?view=${id}`;

/** Where react-admin's store keeps the id of the view that a list shows; forgotten with its place. */
export const currentKey = (resource: string) => `${resource}.listParams.view`;
