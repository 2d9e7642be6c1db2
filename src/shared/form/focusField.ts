/** Brings a field to sight and to the keyboard; its id is its path. */
export function focusField(path: string) {
  const input = document.getElementById(path);
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}

type Errors = Record<string, unknown> | undefined;

/** Waits for a save and leads to the first field that it refused. */
export async function focusFirst(saving: Promise<Errors>): Promise<Errors> {
  const errors = await saving;
  const [first] = Object.keys(errors ?? {});
  if (first !== undefined && first !== 'root') focusField(first);
  return errors;
}
