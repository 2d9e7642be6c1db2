import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useLocale } from 'react-admin';
import { useState } from 'react';
import { csvDialect } from '../csv/csvLine';
import { parseDecimal } from '../format/parseDecimal';
import { useField, type FieldProps } from './useField';

interface Props extends FieldProps {
  unit?: string;
}

/**
 * A number typed as people write it, with a comma or a point. Empty is null: unknown, which is not 0.
 * What is no number stays in the form as typed, for the schema to refuse.
 */
export function DecimalInput({ unit, ...props }: Props) {
  const { value, onChange, onBlur, ref, name, invalid, notes } = useField<number | string>(props);
  const comma = csvDialect(useLocale()).decimalComma;
  const write = (one: typeof value) => {
    const text = one === null || one === undefined ? '' : String(one);
    return comma ? text.replace('.', ',') : text;
  };
  const [typed, setTyped] = useState(() => write(value));
  const [known, setKnown] = useState(value);
  // The value changed by other means than typing: a conflict resolved, a form reset.
  if (known !== value) {
    setKnown(value);
    if ((parseDecimal(typed) ?? null) !== (value ?? null) && typed !== value)
      setTyped(write(value));
  }
  const type = (text: string) => {
    setTyped(text);
    const parsed = parseDecimal(text);
    onChange(parsed === undefined ? text : parsed);
  };
  return (
    <TextField
      id={props.source}
      label={name}
      required={props.required}
      fullWidth
      value={typed}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        onBlur();
        if (typeof value === 'number') setTyped(write(value));
      }}
      inputRef={ref}
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
}
