import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useField, type FieldProps } from './useField';

/** Several short texts as chips: Enter, a comma or leaving the field adds, Backspace takes out. */
export function ChipsInput(props: FieldProps) {
  const { value, onChange, onBlur, ref, name, invalid, notes } = useField<string[]>(props);
  const [typed, setTyped] = useState('');
  const chips = value ?? [];
  const add = (text: string) => {
    const words = text.split(',').map((word) => word.trim());
    onChange([...new Set([...chips, ...words.filter(Boolean)])]);
    setTyped('');
  };
  return (
    <Autocomplete
      multiple
      freeSolo
      options={[]}
      id={props.source}
      value={chips}
      inputValue={typed}
      onChange={(_, next: string[]) => {
        onChange(next.map((word) => word.trim()).filter(Boolean));
        setTyped('');
      }}
      onInputChange={(_, text, reason) => {
        if (reason === 'input' && text.includes(',')) add(text);
        else if (reason !== 'reset') setTyped(text);
      }}
      onBlur={() => {
        if (typed.trim() !== '') add(typed);
        onBlur();
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={name}
          inputRef={ref}
          error={invalid}
          helperText={notes}
          slotProps={{ formHelperText: { component: 'div' } }}
        />
      )}
    />
  );
}
