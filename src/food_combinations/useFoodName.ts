import { useGetOne } from 'react-admin';
import type { Row } from '../providers/jsonColumns';

const meta = { columns: ['id', 'name_fr'] };

/** The name of a food; nothing until it is read. */
export const useFoodName = (id: string) =>
  useGetOne<Pick<Row<'foods'>, 'id' | 'name_fr'>>('foods', { id, meta }).data?.name_fr ?? '';
