import { useFormats } from '../../shared/format/useFormats';
import { useColumnWord, type KeyColumn } from '../useColumnWord';

/** What a column holds in words: `of="category"`. */
export function Words({ of, keys }: { of: KeyColumn; keys: readonly string[] }) {
  const word = useColumnWord();
  return keys.map((key) => word(of, key)).join(', ');
}

/** The day of an ISO timestamp. */
export const Day = ({ iso }: { iso: string }) => useFormats().date(iso);
