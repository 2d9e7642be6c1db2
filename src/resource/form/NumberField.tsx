import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { ReactNode, Ref } from 'react';

interface Props {
  id: string;
  label: string;
  required?: boolean;
  unit?: string;
  text: string;
  onText: (text: string) => void;
  onBlur: () => void;
  inputRef: Ref<HTMLInputElement>;
  invalid: boolean;
  notes: ReactNode;
}

/** An input for figures: at the right, with their unit. */
export const NumberField = ({ unit, text, onText, invalid, notes, ...props }: Props) => (
  <TextField
    {...props}
    fullWidth
    value={text}
    onChange={(event) => onText(event.target.value)}
    error={invalid}
    helperText={notes}
    slotProps={{
      // Where a unit stands at the right, a label inside would run into it.
      inputLabel: unit ? { shrink: true } : undefined,
      htmlInput: { inputMode: 'decimal', autoComplete: 'off' },
      input: {
        sx: { '& input': { fontVariantNumeric: 'tabular-nums', textAlign: 'right' } },
        endAdornment: unit && <InputAdornment position="end">{unit}</InputAdornment>,
      },
      formHelperText: { component: 'div' },
    }}
  />
);
