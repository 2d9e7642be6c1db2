import { FacetGroup } from './FacetGroup';
import { keyOf, type StateFilter } from './filters';
import { useFilters } from './useFilters';
import { useFilterWords } from './useFilterWords';

interface Props {
  states: readonly StateFilter[];
  countOf: (facet: string) => number | undefined;
  whole: boolean;
}

/** The states of a list's rows, together under one title: each is so, or not asked. */
export function StateGroup({ states, countOf, whole }: Props) {
  const words = useFilterWords();
  const filters = useFilters();
  const isOn = (state: StateFilter) => filters.values[keyOf(state)] !== undefined;
  return (
    <FacetGroup
      title={words.title({ name: 'state' })}
      options={states.map((state) => ({
        value: state.name,
        label: words.title(state),
        count: countOf(state.name),
      }))}
      whole={whole}
      selected={states.filter(isOn).map(({ name }) => name)}
      onToggle={(value) => {
        const state = states.find(({ name }) => name === value);
        if (state) filters.set(keyOf(state), isOn(state) ? undefined : state.on);
      }}
    />
  );
}
