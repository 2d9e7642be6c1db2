import Box from '@mui/material/Box';
import type { Presentation } from './presentation';
import type { MergedField, Side } from './threeWayMerge';

interface Props extends Presentation {
  title: string;
  fields: MergedField[];
  side: Side;
}

/** Values that only one side changed: what they were and what they will be. */
export function MergedFields({ title, fields, side, nameOf, show }: Props) {
  if (fields.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.5 }}>
        {title}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {fields.map((field) => (
          <li key={field.path}>
            {nameOf(field.path)}
            {' : '}
            <Box component="s" sx={{ color: 'text.secondary' }}>
              {show(field.path, field.base)}
            </Box>{' '}
            → {show(field.path, field[side])}
          </li>
        ))}
      </Box>
    </Box>
  );
}
