import TextField from '@mui/material/TextField';
import type { Option } from '../../shared/NativeSelect';
import { useField, type FieldProps } from './useField';

interface Props extends FieldProps {
  options: Option[];
  /** What "no choice" is called. */
  none: string;
}

/** One choice among few, in the browser's own list; no choice is null. */
export function SelectInput({ options, none, ...props }: Props) {
  const { value, onChange, onBlur, ref, name, invalid, notes } = useField<string>(props);
  return (
    <TextField
      id={props.source}
      select
      label={name}
      required={props.required}
      fullWidth
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={onBlur}
      inputRef={ref}
      error={invalid}
      helperText={notes}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        formHelperText: { component: 'div' },
      }}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
