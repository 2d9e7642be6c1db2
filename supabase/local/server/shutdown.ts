import type { Server } from 'node:http';

/** How long (ms) requests under way may take to end. */
const patience = 3_000;

/** Ends well on Ctrl-C or a stop order: no new requests, those under way ended, data closed. */
export function onShutdown(server: Server, close: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => server.closeAllConnections(), patience).unref();
    server.closeIdleConnections();
    server.close(() => {
      void close().finally(() => process.exit(0));
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
