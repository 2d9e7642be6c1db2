import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import CancelIcon from '@mui/icons-material/Cancel';
import { useTranslate } from 'react-admin';

export interface ActiveFilter {
  id: string;
  label: string;
  remove: () => void;
}

interface Props {
  active: ActiveFilter[];
  onClear: () => void;
}

/** The filters in force, each of which a click (or Delete) removes. */
export function FilterChips({ active, onClear }: Props) {
  const translate = useTranslate();
  if (active.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate('resource.list.active_filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, p: 0, m: 0, mb: 1, listStyle: 'none' }}
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
  );
}
