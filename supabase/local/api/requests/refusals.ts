import { saidTo, spoken, type Spoken } from '../spoken.ts';

const tooLong = spoken(
  ['Cette demande est trop longue.', 'Choisissez moins de lignes, ou moins de mots.'],
  ['This request is too long.', 'Choose fewer rows, or fewer words.'],
);
const tooMuch = spoken(
  ['Cette demande réunit trop de données liées.', 'Demandez-les en plusieurs fois.'],
  ['This request brings together too much related data.', 'Ask for them in several parts.'],
);

/** What is refused before it reaches the database, with the status of HTTP that says so. */
const refusals = {
  bodyTooLarge: [
    413,
    spoken(
      ['Ces données sont trop volumineuses : 1 Mo au plus.', 'Envoyez-les en plusieurs fois.'],
      ['These data are too large: 1 MB at most.', 'Send them in several parts.'],
    ),
  ],
  addressTooLong: [414, tooLong],
  wordsTooLong: [400, tooLong],
  documentTooDeep: [
    400,
    spoken(
      ['Ces données sont imbriquées trop profondément.', 'Vérifiez ce qui est envoyé.'],
      ['These data are nested too deeply.', 'Check what is sent.'],
    ),
  ],
  embeddingTooMuch: [400, tooMuch],
  tooCostly: [400, tooMuch],
  busy: [
    503,
    spoken(
      [
        'Trop de demandes à la fois : le serveur n’a pas pu répondre.',
        'Réessayez dans un instant.',
      ],
      ['Too many requests at once: the server could not answer.', 'Try again in a moment.'],
    ),
  ],
} as const satisfies Record<string, readonly [number, Spoken]>;

export type RequestRefusal = keyof typeof refusals;

/** A refusal in the shape of the data API's own. */
export function refuseRequest(request: Request, name: RequestRefusal): Response {
  const [status, said] = refusals[name];
  const headers: Record<string, string> = status === 503 ? { 'Retry-After': '1' } : {};
  const body = { code: `PT${status}`, details: '', ...saidTo(request, said) };
  return Response.json(body, { status, headers });
}
