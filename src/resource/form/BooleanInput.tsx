import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useField, type FieldProps } from './useField';

/** Yes or no. */
export function BooleanInput(props: FieldProps) {
  const { value, onChange, onBlur, name, notes } = useField<boolean>(props);
  return (
    <div>
      <FormControlLabel
        label={name}
        control={
          <Checkbox
            id={props.source}
            size="small"
            checked={value ?? false}
            onChange={(_, checked) => onChange(checked)}
            onBlur={onBlur}
          />
        }
      />
      {notes}
    </div>
  );
}
