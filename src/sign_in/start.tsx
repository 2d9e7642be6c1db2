import { createRoot } from 'react-dom/client';
import { SessionGate } from './SessionGate';

/** Draws the sign-in pages or, for whoever is signed in, the console. */
export const start = (root: HTMLElement) => createRoot(root).render(<SessionGate />);
