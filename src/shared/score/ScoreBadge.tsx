import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { potentialOf, scoreColour } from '../../theme/scoreScale';
import { useFormats } from '../format/useFormats';
import { visuallyHidden } from '../visuallyHidden';

interface Props {
  score: number | null | undefined;
  /** Writes the word of the scale beside the number; else it is in the tooltip and for readers. */
  worded?: boolean;
  size?: 'small' | 'large';
}

const sizes = {
  small: { minWidth: 38, height: 22, fontSize: '0.8125rem' },
  large: { minWidth: 52, height: 32, fontSize: '1.125rem' },
} as const;

/** An anti-inflammatory score (1–10) on the console's one scale, or that there is none. */
export function ScoreBadge({ score, worded = false, size = 'small' }: Props) {
  const translate = useTranslate();
  const { fixed } = useFormats();
  const known = score !== null && score !== undefined;
  const word = known
    ? translate(`console.potentials.${potentialOf(score)}`)
    : translate('console.no_score');
  const { background, ink } = known
    ? scoreColour(score)
    : { background: 'transparent', ink: 'inherit' };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <Box
        component="span"
        title={word}
        style={{ background, color: ink }}
        sx={{
          ...sizes[size],
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          borderRadius: 1,
          fontWeight: 650,
          fontVariantNumeric: 'tabular-nums',
          border: known ? 0 : '1px dashed',
          borderColor: 'text.disabled',
        }}
      >
        {known ? fixed(score, 1) : '–'}
      </Box>
      <Box component="span" sx={worded ? { fontWeight: 550 } : visuallyHidden}>
        {word}
      </Box>
    </Box>
  );
}
