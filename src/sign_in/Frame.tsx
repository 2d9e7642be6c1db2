import type { ReactNode } from 'react';
import { Preferences } from './Preferences';
import { useTexts } from './texts';
import './sign_in.css';

interface Props {
  title: string;
  /** Why the person is here, when they did not ask to be. */
  notice?: string;
  /** Whether the notice tells something the person did not expect. */
  unexpected?: boolean;
  children: ReactNode;
}

/** The frame of the sign-in pages. */
export function Frame({ title, notice, unexpected = false, children }: Props) {
  const texts = useTexts();
  return (
    <div className="sign-in">
      <title>{`${title} · ${texts.app}`}</title>
      <header className="sign-in-brand">
        <img src="/favicon.svg" alt="" width="32" height="32" />
        <div>
          <strong>{texts.app}</strong>
          <span>{texts.subtitle}</span>
        </div>
      </header>
      <main className="sign-in-card">
        <h1>{title}</h1>
        {notice && (
          <p className={unexpected ? 'notice attention' : 'notice'} role="status">
            {notice}
          </p>
        )}
        {children}
      </main>
      <Preferences />
    </div>
  );
}
