import { expect, test, vi } from 'vitest';
import { Busy, createTurns, type Client } from './turns.ts';

const limits = {
  atOnce: { all: 1, address: 1 },
  waiting: { person: 3, address: 5, all: 8, patience: 1000 },
};
const client = (address: string, person = ''): Client => ({ address, person });

/** Works that end when told to; `done` names them in their order. */
function start(inTurn = createTurns(limits)) {
  const done: string[] = [];
  const begun: (() => void)[] = [];
  const ask = (name: string, who: Client) =>
    inTurn(who, async () => {
      await new Promise<void>((resolve) => begun.push(resolve));
      done.push(name);
    });
  /** Lets whoever works finish, until nobody does. */
  const finish = async () => {
    for (let end = begun.shift(); end; end = begun.shift()) {
      end();
      for (let turn = 0; turn < 2; turn += 1) await new Promise((go) => setImmediate(go));
    }
  };
  return { ask, done, finish };
}

test('who asks much waits behind themselves alone', async () => {
  const { ask, done, finish } = start();
  const asked = [
    ask('a1', client('a')),
    ask('a2', client('a')),
    ask('a3', client('a')),
    ask('a4', client('a')),
    ask('b1', client('b')),
    ask('c1', client('c')),
  ];
  await finish();
  await Promise.all(asked);
  expect(done).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'a4']);
});

test('behind one address, people take turns too', async () => {
  const { ask, done, finish } = start();
  const asked = ['x1', 'x2', 'x3'].map((name) => ask(name, client('a', 'x')));
  asked.push(ask('y1', client('a', 'y')));
  await finish();
  await Promise.all(asked);
  expect(done).toEqual(['x1', 'x2', 'y1', 'x3']);
});

test('too many are told so at once, and those before them are answered', async () => {
  const { ask, done, finish } = start();
  const asked = ['1', '2', '3', '4'].map((name) => ask(name, client('a')));
  await expect(ask('5', client('a'))).rejects.toBeInstanceOf(Busy);
  const other = ask('b', client('b'));
  await finish();
  await Promise.all([...asked, other]);
  expect(done).toEqual(['1', '2', 'b', '3', '4']);
});

test('whose turn does not come in time is told so, and leaves no trace', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { ask, done, finish } = start();
    const first = ask('1', client('a'));
    const late = ask('2', client('b'));
    const refused = expect(late).rejects.toBeInstanceOf(Busy);
    await vi.advanceTimersByTimeAsync(limits.waiting.patience);
    await refused;
    const third = ask('3', client('c'));
    await finish();
    await Promise.all([first, third]);
    expect(done).toEqual(['1', '3']);
  } finally {
    vi.useRealTimers();
  }
});

test('between two works, others are heard', async () => {
  const inTurn = createTurns(limits);
  let heard = false;
  const first = inTurn(client('a'), () => Promise.resolve());
  const second = inTurn(client('a'), () => Promise.resolve(heard));
  setImmediate(() => (heard = true));
  await first;
  expect(await second).toBe(true);
});

test('one address never has all places', async () => {
  const { ask, done, finish } = start(createTurns({ ...limits, atOnce: { all: 3, address: 2 } }));
  const asked = ['a1', 'a2', 'a3'].map((name) => ask(name, client('a')));
  asked.push(ask('b1', client('b')));
  await finish();
  await Promise.all(asked);
  expect(done).toEqual(['a1', 'a2', 'b1', 'a3']);
});
