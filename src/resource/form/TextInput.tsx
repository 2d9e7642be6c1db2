import TextField from '@mui/material/TextField';
import { useField, type FieldProps } from './useField';

interface Props extends FieldProps {
  type?: 'text' | 'date';
  multiline?: boolean;
}

/** A text of the form; empty is null. */
export function TextInput({ type = 'text', multiline = false, ...props }: Props) {
  const { value, onChange, onBlur, ref, name, invalid, notes } = useField<string>(props);
  return (
    <TextField
      id={props.source}
      label={name}
      type={type}
      multiline={multiline}
      minRows={multiline ? 2 : undefined}
      required={props.required}
      fullWidth
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={onBlur}
      inputRef={ref}
      error={invalid}
      helperText={notes}
      slotProps={{
        inputLabel: type === 'date' ? { shrink: true } : undefined,
        formHelperText: { component: 'div' },
      }}
    />
  );
}
