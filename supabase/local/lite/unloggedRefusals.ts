import { AsyncLocalStorage } from 'node:async_hooks';

const request = new AsyncLocalStorage<true>();

/** Refusals raised for people, of rights and of constraints: the answer tells them, no log need. */
const refusal = /^(PT4\d\d|42501|22\w{3}|23\w{3}|P0001)$/;

const isRefusal = (value: unknown) =>
  value instanceof Error && refusal.test(String((value as { code?: unknown }).code));

const print = console.error.bind(console);
console.error = (...values: unknown[]) => {
  if (request.getStore() === undefined || !values.some(isRefusal)) print(...values);
};

/**
 * Runs one request of the API. The library prints every error of the database with its row, which
 * may be about someone's health; those that are no fault of ours are not written anywhere.
 */
export const withRefusalsUnlogged = <T>(work: () => T): T => request.run(true, work);
