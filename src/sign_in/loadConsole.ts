import { getLocale } from '../i18n/locale';
import { textsOf } from '../i18n/textsOf';

/** The console's own code and its first page, kept out of the sign-in page: fetched while the person types. */
export async function loadConsole() {
  // Beside the code that waits for them, rather than after it; what fails is told there.
  void textsOf[getLocale()]().catch(() => undefined);
  const app = await import('../App');
  // A page that cannot be loaded is told inside the console's frame.
  await app.loadPageAt(window.location.pathname).catch(() => undefined);
  return app;
}
