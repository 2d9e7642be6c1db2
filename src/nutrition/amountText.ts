import { parseDecimal } from '../shared/format/parseDecimal';

/** An amount as sources publish it: of "< x" only the limit x is known, traces count as 0. */
export interface TypedAmount {
  /** null is unknown, which is not 0. */
  value: number | null;
  qualifier: 'exact' | 'less_than' | 'traces';
}

const traces = /^traces?$/i;

/**
 * Reads an amount as people type it: `1,5`, `< 0,5`, `traces`; nothing is unknown.
 * @returns undefined for what is none of these, a limit of nothing or of 0 included
 */
export function parseAmount(text: string): TypedAmount | undefined {
  const trimmed = text.trim();
  if (traces.test(trimmed)) return { value: 0, qualifier: 'traces' };
  const bound = trimmed.startsWith('<');
  const value = parseDecimal(bound ? trimmed.slice(1) : trimmed);
  if (value === undefined || (bound && !(value !== null && value > 0))) return undefined;
  return { value, qualifier: bound ? 'less_than' : 'exact' };
}

/** Writes an amount as `parseAmount` reads it. */
export function writeAmount({ value, qualifier }: TypedAmount, decimalComma: boolean): string {
  if (value === null) return '';
  if (qualifier === 'traces' && value === 0) return 'traces';
  const text = String(value);
  return `${qualifier === 'less_than' ? '< ' : ''}${decimalComma ? text.replace('.', ',') : text}`;
}
