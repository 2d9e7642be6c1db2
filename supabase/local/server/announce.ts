import type { Backend } from '../api/createBackend.ts';
import type { ServerConfig } from '../shared/config.ts';

/** The people of migration 007; they exist only where sample data was asked for. */
export const samplePassword = 'coach-demo-2026';
const samplePeople = [
  ['admin@coach.example', 'administration'],
  ['nutritionniste@coach.example', 'nutrition'],
  ['support@coach.example', 'support'],
  ['analyste@coach.example', 'analyse'],
] as const;

async function existingSamples(backend: Backend): Promise<string[]> {
  const rows = await backend.withSession((session) =>
    session.query<{ email: string }>('select email from auth.users where email like $1', [
      '%@coach.example',
    ]),
  );
  return rows.map((row) => row.email);
}

/** Prints the address and, where there is sample data, one sign-in for each role. */
export async function announce(
  { siteUrl, api }: ServerConfig,
  backend: Backend | undefined,
  seconds: number,
): Promise<void> {
  const engines = { embedded: 'PGlite', postgres: 'PostgreSQL', hosted: 'Supabase' };
  const known = backend ? await existingSamples(backend) : [];
  const shown = samplePeople.filter(([email]) => known.includes(email));
  const lines = [
    `Coach Nutrition — ${siteUrl}`,
    `${engines[api.kind]}, prêt en ${seconds.toFixed(1)} s`,
    ...(shown.length > 0 ? ['', `Pour se connecter (mot de passe : ${samplePassword})`] : []),
    ...shown.map(([email, role]) => `  ${role.padEnd(16)}${email}`),
  ];
  console.log(`\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`);
}
