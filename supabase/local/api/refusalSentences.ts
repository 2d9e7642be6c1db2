import { saidTo, spoken, type Spoken } from './spoken.ts';

const signInFirst = spoken(
  ['Connectez-vous pour continuer.', 'Ouvrez la page de connexion.'],
  ['Sign in to continue.', 'Open the sign-in page.'],
);
const unreadable = spoken(
  ['Une valeur n’a pas la forme attendue, ou sort des limites.', 'Vérifiez la saisie.'],
  ['A value has not the expected form, or is out of range.', 'Check what you entered.'],
);

/** What the codes of PostgreSQL and PostgREST mean to a person; what is for a developer is not here. */
const sentences: Record<string, Spoken> = {
  '42501': spoken(
    [
      'Votre rôle ne permet pas cette action.',
      'Demandez à un administrateur de vous donner le rôle nécessaire.',
    ],
    ['Your role does not allow this action.', 'Ask an administrator for the role it needs.'],
  ),
  '23505': spoken(
    [
      'Une autre fiche a déjà cette valeur.',
      'Choisissez-en une autre, ou ouvrez la fiche existante.',
    ],
    ['Another record has this value already.', 'Choose another one, or open the existing record.'],
  ),
  '23503': spoken(
    [
      'Une fiche citée n’existe pas, ou d’autres fiches utilisent encore celle-ci.',
      'Rechargez la page, puis réessayez.',
    ],
    [
      'A record that is referred to does not exist, or other records still use this one.',
      'Reload the page, then try again.',
    ],
  ),
  '23502': spoken(
    ['Un champ obligatoire est vide.', 'Remplissez-le avant d’enregistrer.'],
    ['A required field is empty.', 'Fill it in before saving.'],
  ),
  '23514': spoken(
    ['Une valeur n’est pas permise ici.', 'Vérifiez la saisie.'],
    ['A value is not permitted here.', 'Check what you entered.'],
  ),
  '57014': spoken(
    ['Cette demande prend trop de temps : elle a été arrêtée.', 'Précisez-la, puis réessayez.'],
    ['This request takes too long: it was stopped.', 'Narrow it down, then try again.'],
  ),
  PGRST116: spoken(
    ['Cette fiche n’existe pas, ou n’existe plus.', 'Rechargez la liste.'],
    ['This record does not exist, or no longer.', 'Reload the list.'],
  ),
};

function sentenceOf(code: string, status: number): Spoken | undefined {
  if (code === '42501' && status === 401) return signInFirst;
  return sentences[code] ?? (code.startsWith('22') ? unreadable : undefined);
}

interface Refused {
  code?: unknown;
  message?: unknown;
  details?: unknown;
}

/** The code of a refusal; the library has one of its own for what it does not know. */
function codeOf(refused: Refused | null): string {
  const code = String(refused?.code);
  const stopped = code === 'SUP' && String(refused?.message).includes('canceling statement');
  return stopped ? '57014' : code;
}

/**
 * Puts a sentence in the language of the request in place of what the server itself says of a refusal;
 * its own words stay in `details`. What the database raises for people (PTnnn) is a sentence already.
 */
export async function inSentences(request: Request, answer: Response): Promise<Response> {
  const isJson = answer.headers.get('content-type')?.includes('json') === true;
  if (answer.ok || !isJson || !new URL(request.url).pathname.startsWith('/rest/v1')) return answer;
  const refused = (await answer.clone().json()) as Refused | null;
  const code = codeOf(refused);
  const said = sentenceOf(code, answer.status);
  if (said === undefined) return answer;
  const details = [refused?.message, refused?.details].filter(Boolean).join(' ');
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return new Response(JSON.stringify({ ...refused, code, details, ...saidTo(request, said) }), {
    status: answer.status,
    headers,
  });
}
