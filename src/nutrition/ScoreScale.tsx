import Box from '@mui/material/Box';
import { scoreColour } from './scoreScale';

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The colours of the scores, those out of the range faint. */
export const ScoreScale = ({ from = 1, to = 10 }: { from?: number; to?: number }) => (
  <Box
    aria-hidden
    sx={{ display: 'flex', height: 8, borderRadius: 1, overflow: 'hidden', mb: 0.75 }}
  >
    {steps.map((step) => (
      <Box
        key={step}
        sx={{
          flex: 1,
          bgcolor: scoreColour(step).background,
          opacity: step >= from && step <= to ? 1 : 0.2,
        }}
      />
    ))}
  </Box>
);
