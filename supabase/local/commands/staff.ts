/** `npm run staff -- grant EMAIL ROLE | revoke EMAIL ROLE | list`: who may work in the console. */
import { z } from 'zod';
import type { Session } from '../database/session.ts';
import { grantRole, listStaff, revokeRole, roles } from '../database/staffAccounts.ts';
import { loadEnvFile } from '../shared/config.ts';
import { Refusal, runCommand } from '../shared/refusal.ts';
import { withOwnerSession } from './ownerSession.ts';

const usage = `Usage : npm run staff -- grant EMAIL ROLE, revoke EMAIL ROLE, ou list (rôles : ${roles.join(', ')})`;
const argumentsSchema = z.union([
  z.tuple([z.enum(['grant', 'revoke']), z.email().toLowerCase(), z.enum(roles)]),
  z.tuple([z.literal('list')]),
]);
type Arguments = z.infer<typeof argumentsSchema>;

async function run(session: Session, [verb, email, role]: Arguments): Promise<void> {
  switch (verb) {
    case 'list': {
      const staff = await listStaff(session);
      for (const member of staff) console.log(`${member.email.padEnd(36)}${member.roles}`);
      if (staff.length === 0) console.log("Personne n'a encore de rôle.");
      break;
    }
    case 'grant': {
      const password = await grantRole(session, email, role);
      console.log(`${email} a le rôle ${role}.`);
      if (password) console.log(`Compte créé. Mot de passe, montré une seule fois : ${password}`);
      break;
    }
    case 'revoke':
      await revokeRole(session, email, role);
      console.log(`${email} n'a plus le rôle ${role}.`);
  }
}

await runCommand(async () => {
  loadEnvFile();
  const parsed = argumentsSchema.safeParse(process.argv.slice(2));
  if (!parsed.success) throw new Refusal(usage);
  await withOwnerSession((session) => run(session, parsed.data));
});
