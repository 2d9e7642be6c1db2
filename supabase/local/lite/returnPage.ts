import { AsyncLocalStorage } from 'node:async_hooks';
import type { EmailDriver } from '@supabase/lite';

/** The page that the current request asks its e-mail to lead back to (`redirect_to`). */
const returnPage = new AsyncLocalStorage<string | null>();

/**
 * Runs one request of the API so that the e-mail it sends leads back to the page it names.
 * The embedded backend would otherwise always lead to the home page, unlike hosted Supabase.
 */
export const withReturnPage = <T>(request: Request, work: () => T): T =>
  returnPage.run(new URL(request.url).searchParams.get('redirect_to'), work);

/** Replaces the page of the link, where the wanted one is of this site: never an open redirect. */
function redirectLink(text: string, siteUrl: string, wanted: string | null): string {
  if (wanted === null || !URL.canParse(wanted)) return text;
  if (new URL(wanted).origin !== new URL(siteUrl).origin) return text;
  return text.replace(/redirect_to=[^\s"&<]*/g, `redirect_to=${encodeURIComponent(wanted)}`);
}

/** Wraps a driver so that its links lead back to the page that the request named. */
export function leadingBack(driver: EmailDriver, siteUrl: string): EmailDriver {
  const lead = (text: string | undefined) =>
    text === undefined ? undefined : redirectLink(text, siteUrl, returnPage.getStore() ?? null);
  return {
    send: async (message) => {
      const text = lead(message.text);
      const html = lead(message.html);
      await driver.send({ ...message, ...(text && { text }), ...(html && { html }) });
    },
  };
}
