import type { Session } from '../../supabase/local/database/session.ts';
import type { TestEngine } from './backend.ts';

export interface HeldSession {
  session: Session;
  release: () => void;
}

/** Holds one session of an engine until `release`: what is set or counted in it stays in it. */
export function holdSession(engine: TestEngine): Promise<HeldSession> {
  return new Promise((resolve, reject) => {
    const held = (session: Session) =>
      new Promise<void>((release) => {
        resolve({ session, release });
      });
    engine.withSession(held).catch(reject);
  });
}
