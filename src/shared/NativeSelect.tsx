import { styled } from '@mui/material/styles';

export interface Option {
  value: string;
  label: string;
}

interface Props {
  label: string;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
}

const Select = styled('select')(({ theme }) => ({
  font: 'inherit',
  fontSize: '0.8125rem',
  height: 34,
  padding: '0 8px',
  color: theme.palette.text.primary,
  background: theme.palette.background.paper,
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
}));

/** The browser's own list of choices: light, and at home on a phone. `label` names it, unseen. */
export function NativeSelect({ label, value, options, onChange }: Props) {
  return (
    <Select
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
