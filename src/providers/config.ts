/** Where the API is and the public key that every request carries. */
export interface ConsoleConfig {
  /** Origin of the API, without a slash at its end. */
  url: string;
  /** Publishable key: it opens nothing by itself, row level security decides. */
  key: string;
}

/**
 * The server writes its settings into the page, so that one build serves any installation;
 * a build for a static host carries them as VITE_ variables instead. Read by hand: a library for
 * schemas would come before the first request.
 * @throws Error when neither is there: nothing can work without them.
 */
function readConfig(page: Document = document): ConsoleConfig {
  const text = page.querySelector('meta[name="console-config"]')?.getAttribute('content');
  const found = text
    ? (JSON.parse(text) as Partial<ConsoleConfig>)
    : { url: import.meta.env.VITE_SUPABASE_URL, key: import.meta.env.VITE_SUPABASE_ANON_KEY };
  if (!found.key) throw new Error('The page carries neither console-config nor VITE_ settings.');
  return { url: (found.url ?? page.location.origin).replace(/\/$/, ''), key: found.key };
}

export const config = readConfig();
export const restUrl = `${config.url}/rest/v1`;
