import { useSession } from '../providers/session';
import { mayHaveSession } from '../providers/storedSession';
import { AuthCallback } from './AuthCallback';
import { Console, ConsoleSkeleton } from './Console';
import { forAnyone, isLink, usePath } from './path';
import { SignInPages } from './SignInPages';

/** The console for whoever is signed in, the light pages for the others, at the same address. */
export function SessionGate() {
  const session = useSession();
  const path = usePath();
  if (isLink(window.location)) return <AuthCallback />;
  if (forAnyone(path)) return <SignInPages path={path} />;
  if (session.status === 'signed_out') return <SignInPages path={path} ended={session.ended} />;
  if (session.status === 'loading') return mayHaveSession() ? <ConsoleSkeleton /> : null;
  return <Console />;
}
