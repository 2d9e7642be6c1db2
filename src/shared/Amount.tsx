import Box from '@mui/material/Box';
import { useFormats } from './format/useFormats';

interface Props {
  value: number | null | undefined;
  unit: string;
  /** Decimals shown at most. */
  decimals?: number;
}

/** A figure with its unit small and grey; nothing where it is unknown. */
export function Amount({ value, unit, decimals = 1 }: Props) {
  const { number } = useFormats();
  if (value === null || value === undefined) return null;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {number(value, decimals)}{' '}
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
        {unit}
      </Box>
    </Box>
  );
}
