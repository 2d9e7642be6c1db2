import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import { useList } from './useList';
import { mostSelected, useSelectFound } from './useSelectFound';
import { usePhone } from './useWide';

/** Once all rows of the page are selected, offers those of the other pages too. */
export function SelectFound() {
  const translate = useTranslate();
  const { number } = useFormats();
  const phone = usePhone();
  const { data = [], selectedIds } = useList();
  const { count = 0, come, isTaken, select, stop } = useSelectFound();
  const total = number(count, 0);
  if (come !== undefined)
    return (
      <>
        <Box component="span" role="status" sx={{ color: 'text.secondary' }}>
          {translate('resource.list.selecting', { done: number(come, 0), total })}
        </Box>
        <Button onClick={stop}>{translate('resource.list.stop')}</Button>
      </>
    );
  const chosen = new Set(selectedIds);
  // A phone has no box that ticks the page.
  const isPageChosen = data.length > 0 && (phone || data.every(({ id }) => chosen.has(id)));
  const more = phone ? selectedIds.length < count : data.length < count;
  if (!isPageChosen || !more || isTaken) return null;
  if (count > mostSelected)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('resource.list.too_many_found', { total, most: number(mostSelected, 0) })}
      </Box>
    );
  return (
    <Button onClick={() => void select()}>
      {translate('resource.list.select_found', { total })}
    </Button>
  );
}
