import { page } from '../shared/page';
import { loadConsole } from './loadConsole';

/** The console itself, with its first page. */
export const Console = page(async () => {
  const app = await loadConsole();
  await app.loadPageAt(window.location.pathname);
  return app;
});
