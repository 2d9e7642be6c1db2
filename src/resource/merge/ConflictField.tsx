import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useTranslate } from 'react-admin';
import { useId } from 'react';
import type { Presentation } from './presentation';
import type { MergedField, Side } from './threeWayMerge';

interface Props extends Presentation {
  field: MergedField;
  choice: Side | undefined;
  onChoose: (side: Side) => void;
}

const option = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: 0.5,
  p: 1,
  borderRadius: 1,
  border: 1,
  borderColor: 'divider',
  cursor: 'pointer',
  '&:has(:checked)': { borderColor: 'primary.main', bgcolor: 'action.hover' },
} as const;

/** One value that two people changed differently: before, theirs, mine, and which to keep. */
export function ConflictField({ field, choice, onChoose, nameOf, show }: Props) {
  const translate = useTranslate();
  const name = useId();
  const label = { color: 'text.secondary', fontSize: '0.75rem', display: 'block' };
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2, minWidth: 0 }}>
      <Box component="legend" sx={{ typography: 'h3', p: 0, mb: 0.75 }}>
        {nameOf(field.path)}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' },
          gap: 1,
          overflowWrap: 'anywhere',
        }}
      >
        <Box sx={{ p: 1 }}>
          <Box component="span" sx={label}>
            {translate('resource.conflict.base')}
          </Box>
          {show(field.path, field.base)}
        </Box>
        {(['theirs', 'mine'] as const).map((side) => (
          <Box component="label" key={side} sx={option}>
            <Radio
              size="small"
              sx={{ p: 0.25 }}
              name={name}
              slotProps={{
                input: {
                  'aria-label': `${translate(`resource.conflict.keep_${side}`)}${translate('shared.colon')}${nameOf(field.path)}`,
                },
              }}
              checked={choice === side}
              onChange={() => onChoose(side)}
            />
            <span>
              <Box component="span" sx={label}>
                {translate(`resource.conflict.${side}`)}
              </Box>
              {show(field.path, field[side])}
            </span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
