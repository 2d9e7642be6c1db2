import { Amount } from '../../shared/Amount';
import type { Kind } from './kinds';
import { useValueText } from './useValueText';

/** A value of a column, written by its kind; a figure that is unknown is a dash, never a blank. */
export function Value({ of: kind, value }: { of: Kind; value: unknown }) {
  const text = useValueText();
  if (kind.kind === 'amount' && (value === null || value === undefined))
    return <span className="rows-faint">–</span>;
  if (kind.kind === 'amount' && typeof value === 'number')
    return <Amount value={value} unit={kind.unit ?? ''} decimals={kind.decimals} />;
  return text(kind, value);
}
