import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../shared/visuallyHidden';
import type { ListParts } from './savedView';
import { useCurrentView } from './useCurrentView';

/** The name of the view that the list around shows, with a mark once the list differs from it. */
export default function CurrentView({ parts }: { parts: ListParts }) {
  const translate = useTranslate();
  const { current, changed } = useCurrentView(parts);
  if (!current) return translate('resource.views.button');
  return (
    <>
      <Box
        component="span"
        title={current.name}
        sx={{
          minWidth: 0,
          maxWidth: 160,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {current.name}
      </Box>
      {changed && (
        <>
          <Box component="span" aria-hidden sx={{ ml: 0.75, color: 'primary.main' }}>
            ●
          </Box>{' '}
          <span style={visuallyHidden}>({translate('resource.views.changed')})</span>
        </>
      )}
    </>
  );
}
