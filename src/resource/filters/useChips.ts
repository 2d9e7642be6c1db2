import { useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import { fromDay, toDay } from './days';
import { endsOf, keyOf, keysOf, type ListFilter } from './filters';
import { chosen, withFilter } from './filterValues';
import type { ActiveFilter } from './FilterChips';
import { useFilters } from './useFilters';
import { useFilterWords } from './useFilterWords';
import { useReferenceNames } from './useReferenceNames';

/** The declared filters that are in force, in words, each with what removes it. */
export function useChips(filters: readonly ListFilter[]): ActiveFilter[] {
  const translate = useTranslate();
  const words = useFilterWords();
  const { locale, number, date } = useFormats();
  const { values, toggle, replace } = useFilters();
  const nameOf = useReferenceNames(filters, values);
  const without = (filter: ListFilter) => () =>
    replace(keysOf(filter).reduce((rest, key) => withFilter(rest, key, undefined), values));

  const ofEnds = (filter: ListFilter, say: (end: unknown, at: number) => string) => {
    const ends = endsOf(filter, values);
    const [from, to] = ends.map((end, at) => (end === undefined ? undefined : say(end, at)));
    if (from === undefined && to === undefined) return [];
    const shape = from === undefined ? 'up_to' : to === undefined ? 'starting' : 'between';
    const label = translate(`resource.list.${shape}`, { title: words.title(filter), from, to });
    return [{ id: filter.name, label, remove: without(filter) }];
  };

  return filters.flatMap((filter): ActiveFilter[] => {
    if (filter.kind === 'state')
      return values[keyOf(filter)] === undefined
        ? []
        : [{ id: filter.name, label: words.title(filter), remove: without(filter) }];
    if (filter.kind === 'range') return ofEnds(filter, (end) => number(Number(end)));
    if (filter.kind === 'date')
      return ofEnds(filter, (end, at) => date((at === 0 ? fromDay : toDay).read(end)));
    if (filter.kind === 'reference')
      return chosen(values, keyOf(filter)).map((id) => ({
        id: `${filter.name}-${id}`,
        label: `${words.title(filter)}${translate('shared.colon')}${nameOf(id)}`,
        remove: () => toggle(keyOf(filter), id),
      }));
    const titled = filter.kind === 'months' || filter.titled;
    return chosen(values, keyOf(filter)).map((value) => {
      const word = words.value(filter, value);
      return {
        id: `${filter.name}-${value}`,
        label: titled ? `${words.title(filter)} ${word.toLocaleLowerCase(locale)}` : word,
        remove: () => toggle(keyOf(filter), value),
      };
    });
  });
}
