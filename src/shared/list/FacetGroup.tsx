import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { useFormats } from '../format/useFormats';

export interface FacetOption {
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
  /** How many options are shown before "show all". */
  short?: number;
}

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.75,
  minHeight: 28,
  pr: 0.5,
  borderRadius: 1,
  fontSize: '0.8125rem',
  cursor: 'pointer',
  '&:hover': { bgcolor: 'action.hover' },
} as const;

/** One facet of a list: its values with their counts, to be ticked. */
export function FacetGroup({ title, options, selected, onToggle, short = 8 }: Props) {
  const translate = useTranslate();
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const useful = options.filter(
    ({ value, count }) => count === undefined || count > 0 || selected.includes(value),
  );
  const shown = useful.filter(
    ({ value }, index) => all || index < short || selected.includes(value),
  );
  if (useful.length === 0) return null;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2, minWidth: 0 }}>
      <Box component="legend" sx={{ typography: 'h3', p: 0, mb: 0.5 }}>
        {title}
      </Box>
      {shown.map(({ value, label, count }) => (
        <Box component="label" key={value} sx={row}>
          <Checkbox
            size="small"
            sx={{ p: 0.25, '& svg': { fontSize: 18 } }}
            checked={selected.includes(value)}
            onChange={() => onToggle(value)}
          />
          <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            {label}
          </Box>
          <Box
            component="span"
            sx={{
              color: 'text.secondary',
              fontVariantNumeric: 'tabular-nums',
              fontSize: '0.75rem',
            }}
          >
            {count === undefined ? '' : number(count, 0)}
          </Box>
        </Box>
      ))}
      {useful.length > short && (
        <Button size="small" onClick={() => setAll(!all)} aria-expanded={all}>
          {all
            ? translate('shared.list.show_less')
            : translate('shared.list.show_all', { total: useful.length })}
        </Button>
      )}
    </Box>
  );
}
