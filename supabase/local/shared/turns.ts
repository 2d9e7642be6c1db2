/** Whoever asks: by the address of their network and, behind one address, by person. */
export interface Client {
  address: string;
  person: string;
}

interface Waiter {
  start: () => void;
}

interface Limits {
  atOnce: number;
  waiting: { person: number; address: number; all: number; patience: number };
}

/** There is too much to do to take this in. */
export class Busy extends Error {
  override name = 'Busy';
}

/**
 * Lets so many work at once; the others wait, and take turns: address after address, and behind an address
 * person after person, so that whoever asks much waits behind themselves alone.
 */
export function createTurns({ atOnce, waiting }: Limits) {
  const queues = new Map<string, Map<string, Waiter[]>>();
  let working = 0;
  let waitingNow = 0;

  /** The one whose turn it is; whoever is behind them in their queues goes to the end. */
  function next(): Waiter | undefined {
    const [address, people] = [...queues.entries()][0] ?? [];
    const [person, waiters] = [...(people?.entries() ?? [])][0] ?? [];
    const waiter = waiters?.shift();
    if (address === undefined || person === undefined || !people || !waiters) return undefined;
    people.delete(person);
    if (waiters.length > 0) people.set(person, waiters);
    queues.delete(address);
    if (people.size > 0) queues.set(address, people);
    return waiter;
  }

  const isFull = (people: Map<string, Waiter[]>, waiters: Waiter[]) =>
    waiters.length >= waiting.person ||
    [...people.values()].reduce((sum, one) => sum + one.length, 0) >= waiting.address ||
    waitingNow >= waiting.all;

  function wait({ address, person }: Client): Promise<void> {
    const people = queues.get(address) ?? new Map<string, Waiter[]>();
    const waiters = people.get(person) ?? [];
    // No network stands behind a caller in this process.
    if (address !== '' && isFull(people, waiters)) return Promise.reject(new Busy());
    queues.set(address, people.set(person, waiters));
    waitingNow += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const at = waiters.indexOf(waiter);
        if (at < 0) return;
        waiters.splice(at, 1);
        waitingNow -= 1;
        reject(new Busy());
      }, waiting.patience);
      const waiter = {
        start: () => {
          clearTimeout(timer);
          waitingNow -= 1;
          resolve();
        },
      };
      waiters.push(waiter);
    });
  }

  /**
   * Does a work when it is its turn.
   * @throws Busy when too many wait already, or when the turn does not come in time
   */
  return async function inTurn<T>(client: Client, work: () => Promise<T>): Promise<T> {
    if (working < atOnce) working += 1;
    else await wait(client);
    try {
      return await work();
    } finally {
      // The place is handed on, never free for a moment in which somebody could jump the queue.
      const waiter = next();
      if (waiter) waiter.start();
      else working -= 1;
    }
  };
}
