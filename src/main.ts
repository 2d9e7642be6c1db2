import { getLocale } from './i18n/locale';
import { shellMarkup } from './shared/skeleton';
import { mayHaveSession } from './providers/storedSession';
import { loadConsole } from './sign_in/loadConsole';
import { forAnyone, isLink } from './sign_in/path';
import { prefetch } from './startup/prefetch';
import { startScheme } from './theme/scheme';
import './theme/base.css';

/**
 * The first thing that runs, kept small: for somebody who comes back it shows the frame of the
 * console, and asks for its code and its first rows at once.
 */
async function main(root: HTMLElement) {
  const back = mayHaveSession() && !isLink(window.location) && !forAnyone(window.location.pathname);
  if (back) {
    prefetch(window.location);
    root.innerHTML = shellMarkup;
    void loadConsole().catch(() => undefined);
  }
  const { start } = await import('./sign_in/start');
  start(root);
}

startScheme();
document.documentElement.lang = getLocale();
const root = document.getElementById('root');
if (root) void main(root);
