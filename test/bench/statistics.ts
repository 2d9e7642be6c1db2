/** The middle value of some measurements, in their own unit. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs both in turn, A B A B …, so that a drift of the machine's speed touches both; milliseconds. */
export async function inTurn(
  runs: number,
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
): Promise<{ a: number; b: number }> {
  const times: { a: number[]; b: number[] } = { a: [], b: [] };
  for (let run = -3; run < runs; run += 1) {
    for (const [name, work] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const start = performance.now();
      await work();
      if (run >= 0) times[name].push(performance.now() - start);
    }
  }
  return { a: median(times.a), b: median(times.b) };
}
