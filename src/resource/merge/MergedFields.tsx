import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Presentation } from './presentation';
import type { MergedField, Side } from './threeWayMerge';

interface ListProps extends Presentation {
  fields: MergedField[];
  side: Side;
}

/** Values that one side changed: what they were and what they became. */
export function ChangedFields({ fields, side, nameOf, show }: ListProps) {
  const colon = useTranslate()('shared.colon');
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
      {fields.map((field) => (
        <li key={field.path}>
          {nameOf(field.path)}
          {colon}
          <Box component="s" sx={{ color: 'text.secondary' }}>
            {show(field.path, field.base)}
          </Box>{' '}
          → {show(field.path, field[side])}
        </li>
      ))}
    </Box>
  );
}

/** Values that only one side changed, under a title; nothing where there are none. */
export const MergedFields = ({ title, ...list }: ListProps & { title: string }) =>
  list.fields.length > 0 && (
    <Box sx={{ mt: 1.5 }}>
      <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.5 }}>
        {title}
      </Box>
      <ChangedFields {...list} />
    </Box>
  );
