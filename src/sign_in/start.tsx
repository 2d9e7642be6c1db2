import { createRoot } from 'react-dom/client';
import { Console } from './Console';
import { SessionGate } from './SessionGate';

/**
 * Draws the sign-in pages or, for whoever is signed in, the console.
 * @param back waits for the console's code, so that it is drawn at once and whole.
 */
export async function start(root: HTMLElement, back: boolean) {
  // What cannot be loaded is tried again, and told, where it is drawn.
  if (back) await Console.load().catch(() => undefined);
  createRoot(root).render(<SessionGate />);
}
