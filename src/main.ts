import { getLocale } from './i18n/locale';
import { shellMarkup } from './layout/skeleton';
import { mayHaveSession } from './providers/storedSession';
import { loadConsole } from './sign_in/loadConsole';
import { forAnyone, isLink } from './sign_in/path';
import { askFirst } from './startup/askFirst';
import { fetchListAt } from './startup/listPages';
import { startScheme } from './theme/scheme';
import './theme/base.css';

/**
 * The first thing that runs, kept small: for somebody who comes back it shows the frame of the
 * console, asks for the first rows, and then for the code that draws them.
 */
async function main(root: HTMLElement) {
  const back = mayHaveSession() && !isLink(window.location) && !forAnyone(window.location.pathname);
  if (back) {
    askFirst(window.location);
    root.innerHTML = shellMarkup;
    void fetchListAt(window.location.pathname);
    void loadConsole();
  }
  const { start } = await import('./sign_in/start');
  await start(root, back);
}

startScheme();
document.documentElement.lang = getLocale();
const root = document.getElementById('root');
if (root) void main(root);
