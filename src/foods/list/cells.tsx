import { useFormats } from '../../shared/format/useFormats';
import { useWords } from '../words';

/** A word of the foods' vocabulary, or several: `of="category"` names the vocabulary. */
export function Words({ of, keys }: { of: string; keys: readonly string[] }) {
  const words = useWords();
  return keys.map((key) => words(`${of}.${key}`)).join(', ');
}

/** The day of an ISO timestamp. */
export const Day = ({ iso }: { iso: string }) => useFormats().date(iso);
