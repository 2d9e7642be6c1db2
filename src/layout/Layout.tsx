import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useState, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { SkipLink } from '../shared/SkipLink';
import { TitleSlot } from '../shared/TitleSlot';
import { ErrorPage } from './ErrorPage';
import { Header } from './Header';
import { OfflineNotice } from './OfflineNotice';
import { Sidebar } from './Sidebar';
import { Shortcuts } from './Shortcuts';

/** The frame of every page: desks on the left, title and person above, the page itself. */
export function Layout({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh', bgcolor: 'background.default' }}>
      <SkipLink selector="#main-content" label={translate('console.skip')} />
      <Shortcuts />
      <Sidebar />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Header titleRef={setSlot} />
        <OfflineNotice />
        <TitleSlot value={slot}>
          <Box
            component="main"
            id="main-content"
            tabIndex={-1}
            sx={{ flex: 1, minWidth: 0, px: { xs: 2, md: 3 }, py: 2.5, outline: 'none' }}
          >
            <ErrorBoundary
              fallbackRender={(props: { error: unknown; resetErrorBoundary: () => void }) => (
                <ErrorPage {...props} inside />
              )}
            >
              {children}
            </ErrorBoundary>
          </Box>
        </TitleSlot>
      </Box>
    </Box>
  );
}
