import Box from '@mui/material/Box';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  label: string;
  children: ReactNode;
}

const trigger = {
  font: 'inherit',
  fontWeight: 550,
  color: 'primary.main',
  bgcolor: 'transparent',
  border: 0,
  p: 0,
  mt: 1,
  cursor: 'pointer',
  textDecoration: 'underline dotted',
  textUnderlineOffset: '4px',
} as const;

/** A question with a dotted underline; a click opens its answer below. */
export function Disclosure({ label, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Box
        component="button"
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        sx={trigger}
      >
        {label}
      </Box>
      <Box id={id} hidden={!open} sx={{ mt: 1.5 }}>
        {open && children}
      </Box>
    </div>
  );
}
