import { useListContext, useTranslate, type SortPayload } from 'react-admin';
import { NativeSelect } from './NativeSelect';

interface Props {
  /** Columns to sort by, each with the direction that comes first to mind. */
  sorts: SortPayload[];
}

/** The order of a list where no column headers are to be clicked: on a phone. */
export function SortMenu({ sorts }: Props) {
  const translate = useTranslate();
  const { sort, setSort, resource } = useListContext();
  const nameOf = ({ field, order }: SortPayload) =>
    `${translate(`resources.${resource}.fields.${field}`)} (${translate(
      order === 'ASC' ? 'shared.list.ascending' : 'shared.list.descending',
    )})`;
  const all = sorts.some(({ field, order }) => field === sort.field && order === sort.order)
    ? sorts
    : [...sorts, ...(sort.field === 'rank' ? [] : [sort])];
  const options = [
    { value: 'rank ASC', label: translate('shared.list.relevance') },
    ...all.map((one) => ({ value: `${one.field} ${one.order}`, label: nameOf(one) })),
  ];
  return (
    <NativeSelect
      label={translate('shared.list.sort_by')}
      value={`${sort.field} ${sort.order}`}
      options={options}
      onChange={(value) => {
        const [field = 'rank', order] = value.split(' ');
        setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
      }}
    />
  );
}
