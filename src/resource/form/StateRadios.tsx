import Box from '@mui/material/Box';
import { useId } from 'react';
import { visuallyHidden } from '../../shared/visuallyHidden';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

const segment = {
  position: 'relative',
  px: 1.25,
  py: 0.5,
  fontSize: '0.8125rem',
  cursor: 'pointer',
  color: 'text.secondary',
  '& + &': { borderLeft: 1, borderColor: 'divider' },
  '&:has(:checked)': { bgcolor: 'primary.main', color: 'primary.contrastText', fontWeight: 600 },
  '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
} as const;

/** A few states side by side, one of them true; the arrow keys move between them. */
export function StateRadios<Value extends string>({
  label,
  value,
  options,
  onChange,
}: Props<Value>) {
  const name = useId();
  return (
    <Box
      component="fieldset"
      sx={{
        border: 0,
        p: 0,
        m: 0,
        py: 0.5,
        display: 'flex',
        alignItems: 'center',
        breakInside: 'avoid',
        minWidth: 0,
      }}
    >
      <Box component="legend" sx={{ float: 'left', flex: 1, p: 0, minWidth: 0 }}>
        {label}
      </Box>
      <Box
        sx={{
          display: 'flex',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'hidden',
        }}
      >
        {options.map((option) => (
          <Box component="label" key={option.value} sx={segment}>
            <Box
              component="input"
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              sx={visuallyHidden}
            />
            {option.label}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
