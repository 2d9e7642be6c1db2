import { lazy, Suspense } from 'react';
import { ShellSkeleton } from '../layout/ShellSkeleton';
import { mayHaveSession } from '../providers/auth';
import { useSession } from '../providers/session';
import { AuthCallback } from './AuthCallback';
import { loadConsole } from './loadConsole';
import { isLink } from './openLink';
import { usePath } from './path';
import { SignInPages } from './SignInPages';
import { useTexts } from './texts';

const App = lazy(loadConsole);
if (mayHaveSession()) void loadConsole();

/** These pages are for anyone, signed in or not. */
const open = ['/set-password', '/forgot-password'];

/** The console for whoever is signed in, the light pages for the others, at the same address. */
export function SessionGate() {
  const session = useSession();
  const texts = useTexts();
  const path = usePath();
  const skeleton = <ShellSkeleton label={texts.loading} />;
  if (isLink(window.location)) return <AuthCallback />;
  if (open.includes(path)) return <SignInPages path={path} />;
  if (session.status === 'signed_out') return <SignInPages path={path} ended={session.ended} />;
  if (session.status === 'loading') return mayHaveSession() ? skeleton : null;
  return (
    <Suspense fallback={skeleton}>
      <App />
    </Suspense>
  );
}
