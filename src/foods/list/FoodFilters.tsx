import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { months } from '../../shared/format/months';
import { useMonthName } from '../../shared/format/useMonthName';
import { FacetGroup } from '../../shared/list/FacetGroup';
import { chosen } from '../../shared/list/filterValues';
import { useFilters } from '../../shared/list/useFilters';
import { Vocabularies } from '../../providers/database.types';
import { useWords } from '../words';
import { filterKeys, incompleteKey, noScoreKey, type SetFacet } from './filterKeys';
import { ScoreFilter } from './ScoreFilter';
import { useFoodFacets } from './useFoodFacets';

/** What is yet to be done: each with the filter that finds it. */
const states = [
  { name: 'is_incomplete', key: incompleteKey, on: true },
  { name: 'missing_score', key: noScoreKey, on: 'null' },
];

/** The facets of the foods: each choice with the number of foods it would find. */
export function FoodFilters() {
  const words = useWords();
  const translate = useTranslate();
  const month = useMonthName();
  const filters = useFilters();
  const { data, isError } = useFoodFacets();

  const countOf = (facet: string, value?: string) =>
    data &&
    (data.find((row) => row.facet === facet && (value === undefined || row.value === value))
      ?.foods ??
      0);
  const group = (facet: SetFacet, values: readonly string[], label: (value: string) => string) => (
    <FacetGroup
      title={words(`list.filter.${facet}`)}
      options={values.map((value) => ({
        value,
        label: label(value),
        count: countOf(facet, value),
      }))}
      selected={chosen(filters.values, filterKeys[facet])}
      onToggle={(value) => filters.toggle(filterKeys[facet], value)}
      short={facet === 'season_months' ? 12 : 7}
    />
  );
  const isOn = ({ key }: (typeof states)[number]) => filters.values[key] !== undefined;

  return (
    <Box sx={{ pr: 1 }}>
      {isError && <p role="alert">{translate('shared.list.facets_failed')}</p>}
      {group('category', Vocabularies.category, (value) => words(`category.${value}`))}
      <ScoreFilter />
      {group('allergens_absent', Vocabularies.allergen, (value) => words(`allergen.${value}`))}
      {group('allergens', Vocabularies.allergen, (value) => words(`allergen.${value}`))}
      {group('diet_compatibility', Vocabularies.diet, (value) => words(`diet.${value}`))}
      {group('season_months', months.map(String), (value) => month(Number(value)))}
      <FacetGroup
        title={words('list.filter.state')}
        options={states.map(({ name }) => ({
          value: name,
          label: words(`list.filter.${name}`),
          count: countOf(name),
        }))}
        selected={states.filter(isOn).map(({ name }) => name)}
        onToggle={(value) => {
          const state = states.find(({ name }) => name === value);
          if (state) filters.set(state.key, isOn(state) ? undefined : state.on);
        }}
      />
    </Box>
  );
}
