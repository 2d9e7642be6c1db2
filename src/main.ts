import { askFirst } from './first/early';
import { loadList } from './first/lists';
import { getLocale } from './i18n/locale';
import { shellMarkup } from './layout/skeleton';
import { mayHaveSession } from './providers/storedSession';
import { loadConsole } from './sign_in/loadConsole';
import { forAnyone, isLink } from './sign_in/path';
import { startScheme } from './theme/scheme';
import './theme/base.css';

/** Longest time that the console's code waits for the first rows to be drawn, ms. */
const patience = 400;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
/** The frame that follows; in a tab that nobody sees there is none. */
const painted = () =>
  Promise.race([new Promise((done) => requestAnimationFrame(() => setTimeout(done))), pause(100)]);

/**
 * The first thing that runs, kept small: it shows the frame of the console, asks for the first rows,
 * and only then loads what can draw them. What comes later (React, the console) waits its turn, so
 * that the first rows are not kept waiting by code that they do not need.
 */
async function main(root: HTMLElement) {
  const back = mayHaveSession() && !isLink(window.location) && !forAnyone(window.location.pathname);
  const early = back ? askFirst(window.location) : undefined;
  if (back) root.innerHTML = shellMarkup;
  if (early) {
    const first = import('./first/showFirstList').then(({ showFirstList }) => showFirstList(early));
    // What fails here is asked again, and told, by the console.
    await Promise.race([first.catch(() => undefined).then(painted), pause(patience)]);
  }
  if (back) void Promise.all([loadConsole(), early && loadList(early.resource)]);
  const { start } = await import('./sign_in/start');
  start(root);
}

startScheme();
document.documentElement.lang = getLocale();
const root = document.getElementById('root');
if (root) void main(root);
