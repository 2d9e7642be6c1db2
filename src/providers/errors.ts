import { HttpError, type Identifier } from 'react-admin';
import { i18nProvider } from '../i18n/i18nProvider';
import { fieldErrors } from './fieldErrors';
import { refusalSchema, type Refusal } from './refusal';

/** Sentences by field path. */
export interface FormErrors {
  [field: string]: string | FormErrors;
}

/** What a screen may find in `HttpError.body`. */
export interface ErrorBody {
  /** What a form shows: sentences by field path, or about the whole under `root`. */
  errors?: FormErrors;
  /** `stale_version`, `forbidden`, `not_found`, `network`, `server`… or the code of PostgreSQL. */
  code: string;
  /** To be quoted to whoever maintains the console. */
  reference?: string;
  /** Of a bulk action refused in part: the rows that did change. */
  done?: Identifier[];
}

export class ConsoleError extends HttpError {
  declare readonly status: number;
  declare readonly body: ErrorBody;
  constructor(message: string, status: number, body: ErrorBody) {
    super(message, status, body);
    // HttpError sets its own prototype, which would hide this class from instanceof.
    Object.setPrototypeOf(this, ConsoleError.prototype);
    this.name = 'ConsoleError';
  }
}

const t = (key: string, options?: object) => i18nProvider.translate(key, options);

const known = (code: string, status: number) =>
  new ConsoleError(t(`console.errors.${code}`), status, { code });

/** An error with a reference, written in the browser’s console beside its cause. */
export function serverError(cause: unknown, status: number) {
  const reference = `C${Date.now().toString(36).toUpperCase()}`;
  console.error(reference, cause);
  return new ConsoleError(t('console.errors.server', { reference }), status, {
    code: 'server',
    reference,
  });
}

/** Turns any failure of a request into a sentence in the person's language. */
export function toConsoleError(cause: unknown, method = 'GET'): ConsoleError {
  if (cause instanceof ConsoleError) return cause;
  if (!(cause instanceof HttpError)) return known('network', 0);
  const status = Number(cause.status);
  const parsed = refusalSchema.safeParse(cause.body);
  const refusal: Refusal = parsed.success ? parsed.data : {};
  const code = refusal.code ?? '';
  if (status === 401) return known('session', 401);
  if (status === 429 && !code.startsWith('PT')) return known('too_many', 429);
  // The row exists for reading but row level security hides it from this change, or it is gone.
  if (code === 'PGRST116')
    return method === 'GET' ? known('not_found', 404) : known('forbidden_or_gone', 403);
  if (code.startsWith('PT')) return fromDatabase(refusal, status);
  if (code === '42501' || status === 403) return known('forbidden', 403);
  const errors = fieldErrors(refusal);
  if (errors) return marked(errors, code, method);
  if (code === '23503') return known('still_used', 409);
  if (code === '57014') return known('too_long', 503);
  return serverError(cause.body ?? cause, status);
}

/** What is refused is marked in the form; where there is none, or no field is known, it is said. */
function marked(errors: Record<string, string>, code: string, method: string) {
  if (method === 'GET') return new ConsoleError(t('console.errors.unreadable'), 400, { code });
  return new ConsoleError(errors.root ?? t('console.errors.fields'), 400, { code, errors });
}

/** The answer to a question about one record: an identifier of another form names none. */
export function withoutRecord(error: unknown): never {
  const isMalformed = error instanceof ConsoleError && error.body.code === '22P02';
  throw isMalformed ? known('not_found', 404) : error;
}

/** Sentences written by the database itself: message, field in `details`, way out in `hint`. */
function fromDatabase({ message = '', details, hint }: Refusal, status: number) {
  const sentence = [message, hint].filter(Boolean).join(' ');
  if (status === 409 && details === 'version')
    return new ConsoleError(sentence, status, { code: 'stale_version' });
  const code = status === 403 ? 'forbidden' : 'refused';
  if (!details) return new ConsoleError(sentence, status, { code });
  return new ConsoleError(sentence, status, { code, errors: { [details]: sentence } });
}
