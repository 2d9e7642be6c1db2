import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { showPath } from '../list/clickedPath';
import type { Use } from './useUses';

/** How many uses of one row are named; the rest is counted. */
const most = 10;

interface Props {
  uses: Use[];
  onClose: () => void;
}

/** Why rows were not deleted: what uses each of them, with the way there. */
export default function UsesDialog({ uses, onClose }: Props) {
  const translate = useTranslate();
  const title = useId();
  const ids = [...new Set(uses.map(({ id }) => id))];
  const kind = (resource: string) => translate(`resources.${resource}.name`, { smart_count: 1 });
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={title} onClose={onClose}>
      <DialogTitle id={title}>
        {translate('resource.uses.title', { smart_count: ids.length })}
      </DialogTitle>
      <DialogContent>
        <p style={{ marginTop: 0 }}>{translate('resource.uses.lead')}</p>
        {ids.map((id) => {
          const all = uses.filter((use) => use.id === id);
          return (
            <Box component="section" key={id} sx={{ mb: 1.5 }}>
              <strong>{all[0]?.name}</strong>
              <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
                {all.slice(0, most).map(({ resource, row_id, title: name }) => (
                  <li key={row_id}>
                    {kind(resource)}
                    {translate('shared.colon')}
                    <Link component={RouterLink} underline="always" to={showPath(resource, row_id)}>
                      {name}
                    </Link>
                  </li>
                ))}
                {all.length > most && (
                  <li>{translate('resource.uses.more', { smart_count: all.length - most })}</li>
                )}
              </Box>
            </Box>
          );
        })}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('resource.record.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
