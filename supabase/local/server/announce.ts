import type { Backend } from '../api/createBackend.ts';
import { isExposed, type ServerConfig } from '../shared/config.ts';
import { samplePassword, samplePeople } from '../shared/sampleAccounts.ts';

async function existingSamples(backend: Backend): Promise<string[]> {
  const rows = await backend.withSession((session) =>
    session.query<{ email: string }>('select email from auth.users where email like $1', [
      '%@coach.example',
    ]),
  );
  return rows.map((row) => row.email);
}

/** How to sign in as one of the sample people, or why that is not possible here. */
function signIns(config: ServerConfig, known: string[]): string[] {
  const shown = samplePeople.filter(([email]) => known.includes(email));
  if (shown.length === 0) return [];
  if (isExposed(config))
    return [
      '',
      'D’autres machines atteignent ce serveur : le mot de passe des comptes d’exemple, connu de',
      'tous, y est refusé. Créez un accès avant de démarrer : npm run staff -- grant EMAIL admin',
    ];
  return [
    '',
    `Pour se connecter (mot de passe : ${samplePassword})`,
    ...shown.map(([email, role]) => `  ${role.padEnd(16)}${email}`),
  ];
}

/** Prints the address and, where there is sample data, one sign-in for each role. */
export async function announce(
  config: ServerConfig,
  backend: Backend | undefined,
  seconds: number,
): Promise<void> {
  const engines = { embedded: 'PGlite', postgres: 'PostgreSQL', hosted: 'Supabase' };
  const lines = [
    `Coach Nutrition — ${config.siteUrl}`,
    `${engines[config.api.kind]}, prêt en ${seconds.toFixed(1)} s`,
    ...signIns(config, backend ? await existingSamples(backend) : []),
  ];
  console.log(`\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`);
}
