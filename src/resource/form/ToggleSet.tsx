import CheckIcon from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import ToggleButton from '@mui/material/ToggleButton';
import type { ReactNode } from 'react';
import { useField, type FieldProps } from './useField';

interface Props<Value> extends FieldProps {
  options: { value: Value; label: string }[];
  /** Beside the buttons: choose all, clear. */
  actions?: (set: (values: Value[]) => void) => ReactNode;
}

/** Several choices among few, each a button that stays pressed. */
export function ToggleSet<Value extends string | number>({
  options,
  actions,
  ...props
}: Props<Value>) {
  const { value, onChange, name, notes } = useField<Value[]>(props);
  const chosen = value ?? [];
  const toggle = (one: Value) => {
    const next = chosen.includes(one) ? chosen.filter((it) => it !== one) : [...chosen, one];
    // In the order of the options, so that the same set is the same value.
    onChange(options.map((option) => option.value).filter((it) => next.includes(it)));
  };
  return (
    <div>
      <Box
        role="group"
        aria-label={name}
        id={props.source}
        tabIndex={-1}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
      >
        {options.map((option) => (
          <ToggleButton
            key={option.value}
            value={option.value}
            size="small"
            color="primary"
            selected={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
            sx={{ textTransform: 'none', gap: 0.5, py: 0.5 }}
          >
            {chosen.includes(option.value) && <CheckIcon sx={{ fontSize: 15 }} aria-hidden />}
            {option.label}
          </ToggleButton>
        ))}
        {actions?.(onChange)}
      </Box>
      <FormHelperText component="div">{notes}</FormHelperText>
    </div>
  );
}
