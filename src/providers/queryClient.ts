import { onlineManager, QueryClient } from '@tanstack/react-query';
import { ConsoleError } from './errors';

/** Only what may pass by itself is tried again: no network, a server that restarts. */
const mayPass = (error: Error) =>
  error instanceof ConsoleError && (error.status === 0 || error.status >= 502);

// It takes a network for granted until the browser tells of a change.
onlineManager.setOnline(navigator.onLine);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => failures < 2 && mayPass(error), staleTime: 5_000 },
    // Without a network a save says so at once, rather than wait unseen until there is one.
    mutations: { networkMode: 'always' },
  },
});
