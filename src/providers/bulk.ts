import type { Identifier } from 'react-admin';
import { i18nProvider } from '../i18n/i18nProvider';
import { ConsoleError } from './errors';

/**
 * Row level security leaves rows out without an error: what came back is compared with what was
 * asked for.
 * @throws ConsoleError that says how many rows were left as they were.
 */
export function complete(asked: Identifier[], answer: { data?: Identifier[] }) {
  const done = new Set(answer.data);
  const missing = asked.filter((id) => !done.has(id)).length;
  if (missing === 0) return { data: asked };
  const message = i18nProvider.translate('console.errors.partial', {
    smart_count: missing,
    total: asked.length,
  });
  throw new ConsoleError(message, 403, { code: 'forbidden', done: [...done] });
}
