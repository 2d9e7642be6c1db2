import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import { NativeSelect } from '../../shared/NativeSelect';
import { PageArrows } from './PageArrows';
import { PageNumbers } from './PageNumbers';
import { useBeyondLast } from './useBeyondLast';
import { useListCount } from './useListCount';

const sizes = [25, 50, 100, 250];

/** Pages of a list: by number once they are counted, which comes later, or never. */
export function ListPager() {
  const translate = useTranslate();
  const { number } = useFormats();
  const { page, perPage, setPerPage, data } = useListContext();
  const count = useListCount().data;
  useBeyondLast();
  if (!data?.length) return null;
  const from = number((page - 1) * perPage + 1, 0);
  const to = number((page - 1) * perPage + data.length, 0);
  const total = count && `${count.exact ? '' : '≈ '}${number(count.total, 0)}`;
  const pages = count?.exact ? Math.ceil(count.total / perPage) : 0;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: { xs: 'center', sm: 'flex-end' },
        gap: 1,
        py: 1,
        minHeight: 34,
      }}
    >
      <NativeSelect
        label={translate('resource.list.per_page')}
        value={String(perPage)}
        options={sizes.map((size) => ({ value: String(size), label: String(size) }))}
        onChange={(value) => setPerPage(Number(value))}
      />
      <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {translate(total ? 'resource.list.range_of' : 'resource.list.range', { from, to, total })}
      </Box>
      {/* A count from before a save may know fewer pages than there are. */}
      {pages >= page ? <PageNumbers count={pages} /> : <PageArrows />}
    </Box>
  );
}
