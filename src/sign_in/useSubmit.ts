import { useState, type SubmitEvent } from 'react';
import { problemOf, type Problem } from './authError';

export type Problems<Field extends string> = Partial<Record<Field | 'form', Problem>>;

interface Submission<Field extends string> {
  /** What is wrong before asking the server; empty when all is well. */
  check: (values: Record<Field, string>) => Problems<Field>;
  /** Asks the server; a rejection or an `error` is shown at `blame`. */
  send: (values: Record<Field, string>) => Promise<{ error: unknown }>;
  /** Where a refusal of the server is shown. */
  blame: (problem: Problem) => Field | 'form';
}

/** One form of the sign-in pages: its problems, and whether it waits for the server. */
export function useSubmit<Field extends string>({ check, send, blame }: Submission<Field>) {
  const [problems, setProblems] = useState<Problems<Field>>({});
  const [pending, setPending] = useState(false);

  async function submit(form: HTMLFormElement) {
    const values = Object.fromEntries(new FormData(form)) as Record<Field, string>;
    let found = check(values);
    if (Object.keys(found).length === 0) {
      setPending(true);
      const { error } = await send(values).catch((error: unknown) => ({ error }));
      setPending(false);
      if (error) {
        const problem = problemOf(error);
        found = { [blame(problem)]: problem } as Problems<Field>;
      }
    }
    setProblems(found);
    const first = Object.keys(found)[0];
    if (first) form.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  }

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending) void submit(event.currentTarget);
  };
  return { problems, pending, onSubmit };
}
