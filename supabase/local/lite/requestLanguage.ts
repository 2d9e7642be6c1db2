import { AsyncLocalStorage } from 'node:async_hooks';
import type { DatabaseConnection } from '../database/session.ts';

/** What the connections of the library have beside their types; a test guards that it works. */
interface RequestContext {
  applyJwtSessionContext: (transaction: unknown, ...rest: unknown[]) => Promise<void>;
  applyRpcRequestGucs: (
    transaction: unknown,
    request: { method: string; path: string; requestHeaders: Record<string, string> },
  ) => Promise<void>;
}

const current = new AsyncLocalStorage<string>();

/**
 * Tells the database the language of every request, as PostgREST does: the library sets
 * `request.headers` for function calls only, so that a refused write would answer in French.
 */
export function tellLanguage({ connection }: DatabaseConnection): void {
  const context = connection as unknown as RequestContext;
  const apply = context.applyJwtSessionContext.bind(context);
  context.applyJwtSessionContext = async (transaction, ...rest) => {
    await apply(transaction, ...rest);
    const language = current.getStore();
    if (language === undefined) return;
    const requestHeaders = { 'accept-language': language };
    await context.applyRpcRequestGucs(transaction, { method: '', path: '', requestHeaders });
  };
}

/** French is what the database says unasked: it costs no statement. */
export function inLanguageOf<T>(request: Request, answer: () => T): T {
  const language = request.headers.get('accept-language') ?? 'fr';
  return /^en\b/i.test(language) ? current.run(language, answer) : answer();
}
