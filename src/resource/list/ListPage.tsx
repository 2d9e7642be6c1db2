import Box from '@mui/material/Box';
import { useListContext, type SortPayload } from 'react-admin';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { PageTitle } from '../../shared/PageTitle';
import type { Columns } from './ColumnsMenu';
import { FilterChips, type ActiveFilter } from '../filters/FilterChips';
import { FilterPanel } from '../filters/FilterPanel';
import { ListFailed } from './ListFailed';
import { ListPager } from './ListPager';
import { ListToolbar } from './ListToolbar';
import { NothingFound, type NothingTexts } from './NothingFound';
import { RowsSkeleton } from './RowsSkeleton';
import { useFilters } from '../filters/useFilters';
import { usePhone } from './useWide';

interface Props {
  title: string;
  search?: string;
  searchHint?: string;
  sorts: readonly SortPayload[];
  columns: Columns;
  views: ReactNode;
  active: ActiveFilter[];
  filters: ReactNode;
  actions: ReactNode;
  texts: NothingTexts;
  emptyAction?: ReactNode;
  /** A line above the rows. */
  note?: ReactNode;
  /** What lies over the toolbar while rows are selected. */
  bulk: ReactNode;
  /** The rows on a wide screen, and on a phone. */
  table: ReactNode;
  cards: ReactNode;
}

/** The shape of every list: search and actions, facets aside, filters in force, rows, pages. */
export function ListPage({ active, filters, bulk, table, cards, ...rest }: Props) {
  const [panelOpen, setPanelOpen] = useState(false);
  const { error, data, isPending, isPlaceholderData } = useListContext();
  const { replace } = useFilters();
  const phone = usePhone();
  // Rows first: the facets are drawn in the time that these leave.
  const withFilters = useDeferredValue(true, false);

  const rows = phone ? cards : table;
  const content = () => {
    if (error) return <ListFailed />;
    if (isPending) return <RowsSkeleton height={phone ? 84 : 38} />;
    if (data.length === 0) return <NothingFound texts={rest.texts} action={rest.emptyAction} />;
    return rows;
  };
  return (
    <Box sx={{ display: 'flex', gap: 2.5, height: phone ? 'auto' : 'calc(100dvh - 92px)' }}>
      <PageTitle title={rest.title} />
      {filters && (
        <FilterPanel open={panelOpen} onClose={() => setPanelOpen(false)}>
          {withFilters && filters}
        </FilterPanel>
      )}
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Box sx={{ position: 'relative' }}>
          <ListToolbar
            {...rest}
            filterCount={active.length}
            onFilters={filters ? () => setPanelOpen(true) : undefined}
          />
          {bulk}
        </Box>
        {rest.note}
        <FilterChips active={active} onClear={() => replace({})} />
        <Box
          aria-busy={isPlaceholderData}
          sx={{
            display: 'flex',
            flexDirection: 'column',
            flex: 1,
            minHeight: 0,
            opacity: isPlaceholderData ? 0.6 : 1,
          }}
        >
          {content()}
        </Box>
        <ListPager />
      </Box>
    </Box>
  );
}
