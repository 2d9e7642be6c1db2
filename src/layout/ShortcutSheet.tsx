import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';

/** Each key with the text that says what it does. */
const shortcuts = [
  ['Ctrl K', 'everywhere'],
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['↵', 'open'],
  ['Ctrl ↵', 'open_tab'],
  ['x', 'select'],
  ['e', 'edit'],
  ['u', 'list'],
  ['?', 'help'],
] as const;

/** The keyboard shortcuts of lists and records. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const title = translate('console.shortcuts.title');
  return (
    <Dialog open onClose={onClose} aria-label={title}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: 'max-content 1fr',
            columnGap: 3,
            rowGap: 1,
            m: 0,
            '& dd': { m: 0 },
          }}
        >
          {shortcuts.map(([key, name]) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{translate(`console.shortcuts.${name}`)}</dd>
            </Box>
          ))}
        </Box>
      </DialogContent>
    </Dialog>
  );
}
