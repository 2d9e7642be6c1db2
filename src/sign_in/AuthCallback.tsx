import { useEffect, useState } from 'react';
import { Frame } from './Frame';
import { InvalidLink } from './InvalidLink';
import { openLink, readLink } from './openLink';
import { goTo } from './path';
import { useTexts } from './texts';

/** Where the links sent by e-mail lead. The tokens leave the address before anything else. */
export function AuthCallback() {
  const { callback } = useTexts();
  const [link] = useState(() => readLink(window.location));
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    window.history.replaceState(null, '', '/auth-callback');
    void openLink(link).then((accepted) => {
      if (accepted) goTo('/set-password', true);
      else setFailed(true);
    });
  }, [link]);
  if (failed) return <InvalidLink />;
  return (
    <Frame title={callback.checking}>
      <p role="status">{callback.checking}</p>
    </Frame>
  );
}
