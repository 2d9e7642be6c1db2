/**
 * The first rows stand over the console while it is loaded and drawn beneath, unseen; then they
 * leave, and the console's own rows stand in the same place.
 */
let leave: (() => void) | undefined;
let over = false;

/** Longest time that rows which cannot be ordered nor searched may stand for the console, ms. */
const patience = 20_000;

/** @param remove takes the first rows away. @returns whether it is not too late for them. */
export function coverConsole(remove: () => void): boolean {
  if (over) return false;
  const root = document.getElementById('root');
  if (root) root.style.visibility = 'hidden';
  leave = () => {
    if (root) root.style.visibility = '';
    remove();
  };
  setTimeout(uncoverConsole, patience);
  window.addEventListener('popstate', uncoverConsole, { once: true });
  return true;
}

/** To be called, before the browser paints, by whatever page has something to show or to say. */
export function uncoverConsole() {
  over = true;
  leave?.();
  leave = undefined;
}
