import TuneIcon from '@mui/icons-material/Tune';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate, type SortPayload } from 'react-admin';
import type { ReactNode } from 'react';
import { ColumnsMenu, type Columns } from './ColumnsMenu';
import { ListCount } from './ListCount';
import { SearchBox } from './SearchBox';
import { SortMenu } from './SortMenu';
import { usePhone, useWide } from './useWide';

interface Props {
  /** What the search is called; absent where a list has none. */
  search?: string;
  searchHint?: string;
  sorts: readonly SortPayload[];
  columns: Columns;
  /** Opens the views that are kept of the list. */
  views: ReactNode;
  actions: ReactNode;
  filterCount: number;
  /** Opens the filters where they have no column of their own; absent where a list has none. */
  onFilters?: () => void;
}

/** Above the rows: search, filters where they have no column, order, columns, actions. */
export function ListToolbar(props: Props) {
  const { search, searchHint, sorts, columns, views, actions, filterCount, onFilters } = props;
  const translate = useTranslate();
  const phone = usePhone();
  const wide = useWide();
  // Of one height whatever it holds, so that the rows below never move.
  const line = { display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 };
  const whole = phone && { flexBasis: '100%' };
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: wide ? 'nowrap' : 'wrap',
        alignItems: 'center',
        gap: 1,
        mb: 1.25,
      }}
    >
      <Box sx={{ ...line, ...whole, flex: phone ? undefined : '1 1 300px' }}>
        {search && <SearchBox label={search} hint={searchHint} />}
        {!wide && onFilters && (
          <Button variant="outlined" startIcon={<TuneIcon />} onClick={onFilters}>
            {translate('resource.list.filters')}
            {filterCount > 0 && ` (${filterCount})`}
          </Button>
        )}
      </Box>
      {phone && (
        <Box sx={{ ...line, ...whole }}>
          <SortMenu sorts={sorts} />
          <ListCount />
        </Box>
      )}
      {/* Where there is no room beside the search, all of them go below it. */}
      <Box sx={{ ...line, ...whole, ml: phone ? 0 : 'auto' }}>
        {views}
        {!phone && <ColumnsMenu {...columns} />}
        {actions}
      </Box>
    </Box>
  );
}
