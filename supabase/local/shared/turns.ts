/** Whoever asks: by the address of their network and, behind one address, by person. */
export interface Client {
  address: string;
  person: string;
}

interface Waiter {
  start: () => void;
}

interface Limits {
  /** In all, and for one address, so that nobody has all places. */
  atOnce: { all: number; address: number };
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
  const working = new Map<string, number>();
  let workingNow = 0;
  let waitingNow = 0;

  const mayWork = (address: string) =>
    workingNow < atOnce.all && (address === '' || (working.get(address) ?? 0) < atOnce.address);

  function begin(address: string, by: 1 | -1) {
    workingNow += by;
    const left = (working.get(address) ?? 0) + by;
    if (left > 0) working.set(address, left);
    else working.delete(address);
  }

  /** Takes the one whose turn it is out of the queues; whoever is behind them there goes to the end. */
  function next(): Waiter | undefined {
    const [address, people] = [...queues].find(([one]) => mayWork(one)) ?? [];
    const [person, waiters] = [...(people ?? [])][0] ?? [];
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
        if (waiters.length === 0) people.delete(person);
        if (people.size === 0) queues.delete(address);
        waitingNow -= 1;
        reject(new Busy());
      }, waiting.patience);
      const waiter = {
        start: () => {
          clearTimeout(timer);
          waitingNow -= 1;
          begin(address, 1);
          resolve();
        },
      };
      waiters.push(waiter);
    });
  }

  /** Lets those begin whose turn has come. */
  function goOn() {
    for (let waiter = next(); waiter; waiter = next()) waiter.start();
  }

  /**
   * Does a work when it is its turn.
   * @throws Busy when too many wait already, or when the turn does not come in time
   */
  return async function inTurn<T>(client: Client, work: () => Promise<T>): Promise<T> {
    if (queues.size === 0 && mayWork(client.address)) begin(client.address, 1);
    else {
      const turn = wait(client);
      goOn();
      await turn;
    }
    try {
      return await work();
    } finally {
      // First what has come in meanwhile is read and what is ready is sent: the embedded engine works in
      // this very thread, and would go through the whole queue before anybody else is heard.
      setImmediate(() => {
        begin(client.address, -1);
        goOn();
      });
    }
  };
}
