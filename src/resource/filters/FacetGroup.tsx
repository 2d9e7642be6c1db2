import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useFormats } from '../../shared/format/useFormats';
import './facets.css';
import '../list/rows.css';

interface FacetOption {
  value: string;
  label: string;
  /** How many rows it would find; undefined while unknown. */
  count?: number;
}

interface Props {
  title: string;
  options: FacetOption[];
  selected: readonly string[];
  onToggle: (value: string) => void;
  /** Options without a row stay: where the list has none, they say what there is to choose. */
  whole?: boolean;
  /** How many options are shown before "show all". */
  short?: number;
}

/**
 * One facet of a list: its values with their counts, to be ticked. Plain markup, as the rows are: a list
 * has sixty of them.
 */
export function FacetGroup({
  title,
  options,
  selected,
  onToggle,
  whole = false,
  short = 8,
}: Props) {
  const translate = useTranslate();
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const useful = options.filter(
    ({ value, count }) => whole || count === undefined || count > 0 || selected.includes(value),
  );
  const shown = useful.filter(
    ({ value }, index) => all || index < short || selected.includes(value),
  );
  if (useful.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {shown.map(({ value, label, count }) => (
        <label key={value} className="facet-value">
          <input
            type="checkbox"
            className="rows-box"
            checked={selected.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span className="facet-name">{label}</span>
          <span className="facet-count">{count === undefined ? '' : number(count, 0)}</span>
        </label>
      ))}
      {useful.length > short && (
        <Button size="small" onClick={() => setAll(!all)} aria-expanded={all}>
          {all
            ? translate('resource.list.show_less')
            : translate('resource.list.show_all', { total: useful.length })}
        </Button>
      )}
    </fieldset>
  );
}
