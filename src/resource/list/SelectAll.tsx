import { useTranslate, type Identifier, type RaRecord } from 'react-admin';
import { useEffect, useRef } from 'react';
import './rows.css';

/** Which rows are selected, and what a tick does; absent for those who cannot act on rows. */
export interface Selection {
  ids: ReadonlySet<Identifier>;
  /** @param upTo with the shift key: everything between this row and the one before. */
  onToggle: (id: Identifier, upTo: boolean) => void;
  onToggleAll: (on: boolean) => void;
}

interface SelectAllProps {
  rows: readonly RaRecord[];
  selection: Selection;
}

/** Ticks every row of the page; half ticked while some are. */
export function SelectAll({ rows, selection: { ids, onToggleAll } }: SelectAllProps) {
  const translate = useTranslate();
  const box = useRef<HTMLInputElement>(null);
  const selected = rows.filter(({ id }) => ids.has(id)).length;
  const all = selected > 0 && selected === rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected > 0 && !all;
  }, [selected, all]);
  return (
    <th scope="col" className="rows-check">
      <input
        ref={box}
        type="checkbox"
        className="rows-box"
        aria-label={translate('ra.action.select_all')}
        checked={all}
        onChange={() => onToggleAll(!all)}
      />
    </th>
  );
}
