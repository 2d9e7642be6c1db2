import { Suspense } from 'react';
import { ShellSkeleton } from '../layout/ShellSkeleton';
import { useSession } from '../providers/session';
import { mayHaveSession } from '../providers/storedSession';
import { AuthCallback } from './AuthCallback';
import { Console } from './Console';
import { forAnyone, isLink, usePath } from './path';
import { SignInPages } from './SignInPages';
import { useTexts } from './texts';

/** The console for whoever is signed in, the light pages for the others, at the same address. */
export function SessionGate() {
  const session = useSession();
  const texts = useTexts();
  const path = usePath();
  const skeleton = <ShellSkeleton label={texts.loading} />;
  if (isLink(window.location)) return <AuthCallback />;
  if (forAnyone(path)) return <SignInPages path={path} />;
  if (session.status === 'signed_out') return <SignInPages path={path} ended={session.ended} />;
  if (session.status === 'loading') return mayHaveSession() ? skeleton : null;
  return (
    <Suspense fallback={skeleton}>
      <Console />
    </Suspense>
  );
}
