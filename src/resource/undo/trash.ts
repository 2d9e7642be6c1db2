import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate, type DataProvider, type Identifier } from 'react-admin';
import type { Row } from '../../providers/jsonColumns';
import { useCan } from '../../providers/useAccess';
import { useFormats } from '../../shared/format/useFormats';

type Columns = Row<'trash'>;

/**
 * What the trash says of a record that was deleted. Of a view over a function every column may be null,
 * for the database's types.
 */
export type Deleted = {
  [Column in keyof Columns]: Column extends 'deleted_by'
    ? string | null
    : NonNullable<Columns[Column]>;
};

/** What the trash says of a record; undefined where it does not hold it, or not for this person. */
export async function findDeleted(dataProvider: DataProvider, resource: string, id: Identifier) {
  const { data } = await dataProvider.getList<Deleted>('trash', {
    filter: { table_name: resource, row_id: id },
    pagination: { page: 1, perPage: 1 },
  });
  return data[0];
}

/** The same for a page that could not read its record. */
export function useDeleted(resource: string, id: Identifier | undefined, missing: boolean) {
  const dataProvider = useDataProvider();
  const asked = useCan()(resource, 'restore') && missing && id !== undefined;
  const { data, isLoading } = useQuery({
    queryKey: ['trash', resource, id],
    queryFn: async () => (await findDeleted(dataProvider, resource, id ?? '')) ?? null,
    enabled: asked,
    retry: false,
  });
  return { deleted: data ?? undefined, isLoading };
}

/** "Supprimée par Inès Lambert le 22 nov. 2026, 15:04. Elle est gardée jusqu’au 22 déc. 2026." */
export function useDeletedWords() {
  const translate = useTranslate();
  const { date, dateTime } = useFormats();
  return ({ deleted_at, deleted_by, kept_until }: Deleted) =>
    translate(`resource.trash.${deleted_by ? 'deleted_by' : 'deleted'}`, {
      name: deleted_by,
      date: dateTime(deleted_at),
      until: date(kept_until),
    });
}
