import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/Error';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import Box from '@mui/material/Box';
import type { Allergen } from './vocabulary';
import { useWords } from './words';

export type AllergenState = 'contains' | 'free' | 'unknown';

const looks = {
  contains: { Icon: ErrorIcon, color: 'secondary.main' },
  free: { Icon: CheckCircleIcon, color: 'success.main' },
  unknown: { Icon: HelpIcon, color: 'text.secondary' },
} as const;

/** An allergen by name, with the icon of its state in a food. */
export function AllergenMark({ allergen, state }: { allergen: Allergen; state: AllergenState }) {
  const words = useWords();
  const { Icon, color } = looks[state];
  return (
    <Box
      component="span"
      title={`${words(`allergen_state.${state}`)} : ${words(`allergen.${allergen}`)}`}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}
    >
      <Icon sx={{ fontSize: 15, color }} titleAccess={words(`allergen_state.${state}`)} />
      {words(`allergen.${allergen}`)}
    </Box>
  );
}
