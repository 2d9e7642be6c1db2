import { useTranslate } from 'react-admin';
import { NativeSelect } from '../../shared/NativeSelect';
import { FilterFieldset } from './FilterFieldset';
import { endsOf, keysOf, type RangeFilter } from './filters';
import { useFilters } from './useFilters';
import { useFilterWords } from './useFilterWords';

/** From a number to a number, both chosen among the steps. */
export function RangeField({ filter }: { filter: RangeFilter }) {
  const translate = useTranslate();
  const title = useFilterWords().title(filter);
  const { values, set } = useFilters();
  const ends = endsOf(filter, values);
  const end = (at: 0 | 1) => {
    const value = ends[at];
    const name = at === 0 ? 'min' : 'max';
    return (
      <NativeSelect
        label={`${title} ${translate(`resource.list.${name}`)}`}
        value={typeof value === 'number' ? String(value) : ''}
        options={[
          { value: '', label: name },
          ...filter.steps.map((step) => ({ value: String(step), label: String(step) })),
        ]}
        onChange={(chosen) =>
          set(keysOf(filter)[at] ?? '', chosen === '' ? undefined : Number(chosen))
        }
      />
    );
  };
  const { Scale } = filter;
  return (
    <FilterFieldset
      title={title}
      scale={Scale && <Scale from={numberOf(ends[0])} to={numberOf(ends[1])} />}
      from={end(0)}
      to={end(1)}
    />
  );
}

const numberOf = (end: unknown) => (typeof end === 'number' ? end : undefined);
