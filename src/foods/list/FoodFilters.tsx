import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { months } from '../../shared/format/months';
import { useMonthName } from '../../shared/format/useMonthName';
import { FacetGroup } from '../../resource/list/FacetGroup';
import { chosen } from '../../resource/list/filterValues';
import { useFilters } from '../../resource/list/useFilters';
import { Vocabularies } from '../../providers/database.types';
import { useColumnWord } from '../useColumnWord';
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
  const word = useColumnWord();
  const filters = useFilters();
  const { data, isError } = useFoodFacets();

  const countOf = (facet: string, value?: string) =>
    data &&
    (data.find((row) => row.facet === facet && (value === undefined || row.value === value))
      ?.foods ??
      0);
  const group = (facet: SetFacet, values: readonly string[]) => (
    <FacetGroup
      title={words(`list.filter.${facet}`)}
      options={values.map((value) => ({
        value,
        label: facet === 'season_months' ? month(Number(value)) : word(facet, value),
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
      {isError && <p role="alert">{translate('resource.list.facets_failed')}</p>}
      {group('category', Vocabularies.category)}
      <ScoreFilter />
      {group('allergens_absent', Vocabularies.allergen)}
      {group('allergens', Vocabularies.allergen)}
      {group('diet_compatibility', Vocabularies.diet)}
      {group('season_months', months.map(String))}
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
