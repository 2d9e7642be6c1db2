import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { months } from '../../shared/format/months';
import { useMonthName } from '../../shared/format/useMonthName';
import { FacetGroup } from '../../shared/list/FacetGroup';
import { chosen } from '../../shared/list/filterValues';
import { useFilters } from '../../shared/list/useFilters';
import { allergens, categories, diets } from '../vocabulary';
import { useWords } from '../words';
import { filterKeys, incompleteKey, noScoreKey, type SetFacet } from './filterKeys';
import { ScoreFilter } from './ScoreFilter';
import { useFoodFacets } from './useFoodFacets';

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
  const states = { is_incomplete: incompleteKey, missing_score: noScoreKey };
  const stateOn = { is_incomplete: true, missing_score: 'null' };
  const isOn = (state: keyof typeof states) => filters.values[states[state]] !== undefined;
  const stateNames = Object.keys(states) as (keyof typeof states)[];

  return (
    <Box sx={{ pr: 1 }}>
      {isError && <p role="alert">{translate('shared.list.facets_failed')}</p>}
      {group('category', categories, (value) => words(`category.${value}`))}
      <ScoreFilter />
      {group('allergens_absent', allergens, (value) => words(`allergen.${value}`))}
      {group('allergens', allergens, (value) => words(`allergen.${value}`))}
      {group('diet_compatibility', diets, (value) => words(`diet.${value}`))}
      {group('season_months', months.map(String), (value) => month(Number(value)))}
      <FacetGroup
        title={words('list.filter.state')}
        options={stateNames.map((value) => ({
          value,
          label: words(`list.filter.${value}`),
          count: countOf(value),
        }))}
        selected={stateNames.filter(isOn)}
        onToggle={(value) => {
          const state = value as keyof typeof states;
          filters.set(states[state], isOn(state) ? undefined : stateOn[state]);
        }}
      />
    </Box>
  );
}
