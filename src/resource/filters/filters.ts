import type { ComponentType } from 'react';
import type { Json } from '../../providers/database.types';
import { months } from '../../shared/format/months';
import { chosen, type FilterValues } from './filterValues';

interface Declared {
  /**
   * The facet: its title is `resources.<resource>.list.filter.<name>`, and the database's facet
   * function knows it by this name.
   */
  name: string;
  /** The column it filters, where that is not its name. */
  column?: string;
}

/** Values of a vocabulary to be ticked; `values` in their order. */
export interface SetFilter extends Declared {
  kind: 'set';
  /** One of them (`in`); for a column that is a list: any (`ov`) or all of them (`cs`). */
  operator: 'in' | 'ov' | 'cs';
  values: readonly string[];
  /** Where the words of the values stand among the texts. */
  texts: string;
  /** Its chip says the title too: "Contient lait". */
  titled?: boolean;
  /** How many values are shown before "show all". */
  short?: number;
}

/** The values of a filter by months. */
export const allMonths = months.map(String);

/** Months, 1–12, of a column that lists them. */
export interface MonthsFilter extends Declared {
  kind: 'months';
}

/** From a number to a number, chosen among `steps`, both included. */
export interface RangeFilter extends Declared {
  kind: 'range';
  steps: readonly number[];
  /** What shows the scale above the two ends. */
  Scale?: ComponentType<{ from?: number; to?: number }>;
}

/** From a day to a day (ISO dates), both included. */
export interface DateFilter extends Declared {
  kind: 'date';
  /** The column holds moments, which fall on days in Paris. */
  moment?: boolean;
}

/** Something that is so or not, to be ticked among the other states. */
export interface StateFilter extends Declared {
  kind: 'state';
  operator: 'is' | 'eq';
  /** What it is equal to; `null` written as a word for a column without a value. */
  on: boolean | string;
}

/** Records of another resource, of which a row has any: found by words, kept by their ids. */
export interface ReferenceFilter extends Declared {
  kind: 'reference';
  /** The column is a list of ids. */
  operator: 'ov';
  reference: string;
  /** The column that names its records. */
  text: string;
}

/** A filter of a list, declared once: panel, chips, the facets' argument and the address follow. */
export type ListFilter =
  SetFilter | MonthsFilter | RangeFilter | DateFilter | StateFilter | ReferenceFilter;

const columnOf = ({ name, column }: Declared) => column ?? name;

const operators = { months: ['ov'], range: ['gte', 'lte'], date: ['gte', 'lt'] } as const;

/** The keys of the list's filter that a declared one writes: one, or those of its two ends. */
export function keysOf(filter: ListFilter): string[] {
  const column = columnOf(filter);
  const all: readonly string[] = 'operator' in filter ? [filter.operator] : operators[filter.kind];
  return all.map((operator) => `${column}@${operator}`);
}

export const keyOf = (filter: ListFilter) => keysOf(filter)[0] ?? '';

/** The two ends of a range or of dates as they stand in the filter. */
export const endsOf = (filter: ListFilter, values: FilterValues) =>
  keysOf(filter).map((key) => values[key]);

const isAsked = (end: [string, unknown]): end is [string, string | number] =>
  typeof end[1] === 'string' || typeof end[1] === 'number';

/** What a filter holds as the database's facet function takes it: nothing where it does not filter. */
function argumentOf(filter: ListFilter, values: FilterValues): [string, Json][] {
  const { name } = filter;
  const all = chosen(values, keyOf(filter));
  switch (filter.kind) {
    case 'set':
    case 'reference':
      return all.length > 0 ? [[name, all]] : [];
    case 'months':
      return all.length > 0 ? [[name, all.map(Number)]] : [];
    case 'state':
      return values[keyOf(filter)] === undefined ? [] : [[name, true]];
    case 'range':
    case 'date': {
      const [from, to] = endsOf(filter, values);
      const ends: [string, unknown][] = [
        [`${name}_min`, from],
        [`${name}_max`, to],
      ];
      return ends.filter(isAsked);
    }
  }
}

/** The list's filter as the database's facet function takes it. */
export const facetArgument = (filters: readonly ListFilter[], values: FilterValues) =>
  Object.fromEntries(filters.flatMap((filter) => argumentOf(filter, values)));
