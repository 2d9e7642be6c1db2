/** The console's own code and its first page, kept out of the sign-in page: fetched while the person types. */
export async function loadConsole() {
  const app = await import('../App');
  // A page that cannot be loaded is told inside the console's frame.
  await app.loadPageAt(window.location.pathname).catch(() => undefined);
  return app;
}
