import Typography from '@mui/material/Typography';
import { createPortal } from 'react-dom';
import { documentTitle } from './documentTitle';
import { useTitleSlot } from './TitleSlot';

/** Names the page, in the header and in the browser's tab. */
export function PageTitle({ title }: { title: string }) {
  const slot = useTitleSlot();
  const heading = (
    <Typography variant="h1" noWrap title={title}>
      {title}
    </Typography>
  );
  return (
    <>
      <title>{documentTitle(title)}</title>
      {slot === undefined ? heading : slot && createPortal(heading, slot)}
    </>
  );
}
