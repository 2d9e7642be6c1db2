import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useListContext, useTranslate } from 'react-admin';
import { useFormats } from '../format/useFormats';
import { NativeSelect } from './NativeSelect';
import { useListCount } from './useListCount';

const sizes = [25, 50, 100, 250];

/** Pages of a list whose count may come later, or never. */
export function ListPager() {
  const translate = useTranslate();
  const { number } = useFormats();
  const { page, perPage, setPage, setPerPage, data, hasNextPage, hasPreviousPage } =
    useListContext();
  const count = useListCount().data;
  if (!data?.length) return null;
  const from = number((page - 1) * perPage + 1, 0);
  const to = number((page - 1) * perPage + data.length, 0);
  const total = count && `${count.exact ? '' : '≈ '}${number(count.total, 0)}`;
  const label = translate('shared.list.per_page');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, py: 1 }}>
      <NativeSelect
        label={label}
        value={String(perPage)}
        options={sizes.map((size) => ({ value: String(size), label: String(size) }))}
        onChange={(value) => setPerPage(Number(value))}
      />
      <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {translate(total ? 'shared.list.range_of' : 'shared.list.range', { from, to, total })}
      </Box>
      <IconButton
        disabled={!hasPreviousPage}
        onClick={() => setPage(page - 1)}
        aria-label={translate('shared.list.previous')}
      >
        <ChevronLeftIcon />
      </IconButton>
      <IconButton
        disabled={!hasNextPage}
        onClick={() => setPage(page + 1)}
        aria-label={translate('shared.list.next')}
      >
        <ChevronRightIcon />
      </IconButton>
    </Box>
  );
}
