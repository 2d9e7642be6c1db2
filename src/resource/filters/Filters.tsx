import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { lazy, Suspense } from 'react';
import type { FacetFunction } from '../../providers/rpc';
import { DateField } from './DateField';
import { FacetGroup } from './FacetGroup';
import { allMonths, keyOf, type ListFilter, type MonthsFilter, type SetFilter } from './filters';
import { chosen } from './filterValues';
import { RangeField } from './RangeField';
import { StateGroup } from './StateGroup';
import { useFacets } from './useFacets';
import { useFilters } from './useFilters';
import { useFilterWords } from './useFilterWords';

// What looks records up weighs as much as all the rest of the panel.
const ReferenceFilterField = lazy(() => import('./ReferenceFilterField'));

interface Props {
  filters: readonly ListFilter[];
  /** The database function that counts what each choice would find. */
  facets?: FacetFunction;
}

/** The panel of a list's filters, as they are declared: each choice with the rows it would find. */
export function Filters({ filters, facets }: Props) {
  const translate = useTranslate();
  const words = useFilterWords();
  const { values, toggle } = useFilters();
  const { countOf, isError } = useFacets(facets, filters);
  const whole = countOf('total') === 0;
  const group = (filter: SetFilter | MonthsFilter) => (
    <FacetGroup
      key={filter.name}
      title={words.title(filter)}
      options={(filter.kind === 'months' ? allMonths : filter.values).map((value) => ({
        value,
        label: words.value(filter, value),
        count: countOf(filter.name, value),
      }))}
      selected={chosen(values, keyOf(filter))}
      onToggle={(value) => toggle(keyOf(filter), value)}
      whole={whole}
      short={filter.kind === 'months' ? 12 : (filter.short ?? 7)}
    />
  );
  const states = filters.filter((filter) => filter.kind === 'state');
  return (
    <Box sx={{ pr: 1 }}>
      {isError && <p role="alert">{translate('resource.list.facets_failed')}</p>}
      {filters.map((filter) => {
        if (filter.kind === 'set' || filter.kind === 'months') return group(filter);
        if (filter.kind === 'range') return <RangeField key={filter.name} filter={filter} />;
        if (filter.kind === 'date') return <DateField key={filter.name} filter={filter} />;
        if (filter.kind === 'reference')
          return (
            <Suspense key={filter.name} fallback={null}>
              <ReferenceFilterField filter={filter} />
            </Suspense>
          );
        return filter === states[0] ? (
          <StateGroup key="state" states={states} countOf={countOf} whole={whole} />
        ) : null;
      })}
    </Box>
  );
}
