import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import CancelIcon from '@mui/icons-material/Cancel';
import { useTranslate } from 'react-admin';
import { ListCount } from '../list/ListCount';
import { usePhone } from '../list/useWide';

export interface ActiveFilter {
  id: string;
  label: string;
  remove: () => void;
}

interface Props {
  active: ActiveFilter[];
  onClear: () => void;
}

/**
 * How many rows there are, and the filters in force, each of which a click (or Delete) removes. A line that
 * is always there on a wide screen, so that the rows below it stay where they are.
 */
export function FilterChips({ active, onClear }: Props) {
  const translate = useTranslate();
  const phone = usePhone();
  if (phone && active.length === 0) return null;
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1, minHeight: 28 }}
    >
      {!phone && <ListCount />}
      {active.length > 0 && (
        <Box
          component="ul"
          aria-label={translate('resource.list.active_filters')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, p: 0, m: 0, listStyle: 'none' }}
        >
          {active.map(({ id, label, remove }) => (
            <li key={id}>
              <Chip
                label={label}
                onClick={remove}
                onDelete={remove}
                deleteIcon={<CancelIcon />}
                aria-label={translate('resource.list.remove_filter', { name: label })}
                sx={{ height: 26 }}
              />
            </li>
          ))}
          <li>
            <Button size="small" onClick={onClear} sx={{ minHeight: 26, py: 0 }}>
              {translate('resource.list.clear_all')}
            </Button>
          </li>
        </Box>
      )}
    </Box>
  );
}
