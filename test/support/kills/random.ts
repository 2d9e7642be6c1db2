/** A small generator of numbers between 0 and 1, so that a run can be repeated with its seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run: KILL_SEED, to have the kills of another run again. */
export const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
