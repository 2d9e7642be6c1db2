import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  /** The anchor: `#nutrition` leads here. */
  id: string;
  title: string;
  /** Small text beside the title. */
  note?: ReactNode;
  children: ReactNode;
}

/** A titled part of a record, which the address can point to. */
export function Section({ id, title, note, children }: Props) {
  const ref = useRef<HTMLElement>(null);
  // The page was opened on this section, before it was there to be scrolled to.
  useEffect(() => {
    if (window.location.hash === `#${id}`) ref.current?.scrollIntoView();
  }, [id]);
  return (
    <Box
      component="section"
      ref={ref}
      id={id}
      aria-labelledby={`${id}-title`}
      sx={{
        scrollMarginTop: 68,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        p: { xs: 2, sm: 2.5 },
      }}
    >
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5, mb: 2 }}
      >
        <Typography variant="h2" id={`${id}-title`}>
          {title}
        </Typography>
        {note && (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {note}
          </Box>
        )}
      </Box>
      {children}
    </Box>
  );
}
