import { useState } from 'react';
import { useSession } from '../providers/session';
import { mayHaveSession } from '../providers/storedSession';
import { hasUnsaved } from '../shared/unsaved';
import { AuthCallback } from './AuthCallback';
import { Console, ConsoleSkeleton } from './Console';
import { forAnyone, isLink, usePath } from './path';
import { SignInPages } from './SignInPages';

/**
 * The console for whoever is signed in, the light pages for the others, at the same address. Where a
 * session ends under a form that is not saved, the console waits hidden behind the sign-in page, and
 * comes back as it was if the same person signs in.
 */
export function SessionGate() {
  const session = useSession();
  const path = usePath();
  const [keptFor, keepFor] = useState<string>();
  const person = session.status === 'signed_in' ? session.session.user.id : undefined;
  const expired = session.status === 'signed_out' && session.ended === 'expired';
  if (person !== undefined && person !== keptFor) keepFor(person);
  if (session.status === 'signed_out' && keptFor && !(expired && hasUnsaved())) keepFor(undefined);

  if (isLink(window.location)) return <AuthCallback />;
  if (forAnyone(path)) return <SignInPages path={path} />;
  if (session.status === 'loading') return mayHaveSession() ? <ConsoleSkeleton /> : null;
  const shown = person ?? keptFor;
  return (
    <>
      {shown !== undefined && (
        <div key={shown} hidden={person === undefined} inert={person === undefined}>
          <Console />
        </div>
      )}
      {session.status === 'signed_out' && <SignInPages path={path} ended={session.ended} />}
    </>
  );
}
