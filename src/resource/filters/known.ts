import * as z from 'zod/mini';
import type { FilterValues } from './filterValues';
import { allMonths, keysOf, type ListFilter } from './filters';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/));

const id = z.uuid();

/** What may stand under a key of the filter, by the kind that declares it. */
function holds(filter: ListFilter, value: unknown): unknown {
  switch (filter.kind) {
    case 'set':
      return known(value, (one) => filter.values.includes(one));
    case 'months':
      return known(value, (one) => allMonths.includes(one));
    case 'reference':
      return known(value, (one) => id.safeParse(one).success);
    case 'range':
      return filter.steps.find((step) => step === value);
    case 'date':
      return day.safeParse(value).data;
    case 'state':
      return value === filter.on ? value : undefined;
  }
}

function known(value: unknown, isKnown: (one: string) => boolean): unknown {
  if (!Array.isArray(value)) return undefined;
  const kept = value.map(String).filter(isKnown);
  return kept.length > 0 ? kept : undefined;
}

/**
 * What of a filter the declared ones know: an address may be old, cut or typed by hand, and what it says
 * that nothing knows is left out.
 */
export function knownFilter(filters: readonly ListFilter[], values: FilterValues): FilterValues {
  const kept = filters.flatMap((filter) =>
    keysOf(filter).map((key) => [key, holds(filter, values[key])] as const),
  );
  const words = typeof values.q === 'string' ? values.q : undefined;
  return Object.fromEntries([...kept, ['q', words] as const].filter(([, v]) => v !== undefined));
}
