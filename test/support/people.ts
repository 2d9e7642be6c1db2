import type { TestEngine } from './backend.ts';

/** The people of the sample data, one for each role and one without. */
export const people = {
  admin: 'admin@coach.example',
  nutritionist: 'nutritionniste@coach.example',
  support: 'support@coach.example',
  analyst: 'analyste@coach.example',
  subscriber: 'abonne@coach.example',
} as const;
export const password = 'coach-demo-2026';

/** The headers of a request by someone who is not signed in. */
export const anonymous = (engine: TestEngine) => ({
  apikey: engine.keys.publishableKey,
  'Content-Type': 'application/json',
});

/** Signs in over the API and returns the headers of that person's requests. */
export async function signIn(engine: TestEngine, email: string): Promise<Record<string, string>> {
  const headers = anonymous(engine);
  const body = JSON.stringify({ email, password });
  const path = '/auth/v1/token?grant_type=password';
  const answer = await engine.fetch(path, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`${email}: ${answer.status} ${await answer.text()}`);
  const { access_token } = (await answer.json()) as { access_token: string };
  return { ...headers, Authorization: `Bearer ${access_token}` };
}
