/** The console's own code, kept out of the sign-in page: fetched while the person types. */
export const loadConsole = () => import('../App');
