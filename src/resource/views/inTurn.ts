let last: Promise<unknown> = Promise.resolve();

/** Does one thing after the other: many counts at once would keep the rows of other pages waiting. */
export function inTurn<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  const done = last.then(() => {
    signal.throwIfAborted();
    return task();
  });
  last = done.catch(() => undefined);
  return done;
}
