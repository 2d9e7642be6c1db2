/** Brings a field to sight and to the keyboard; its id is its path. */
export function focusField(path: string) {
  const input = document.getElementById(path);
  input?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}

/** Waits for a save, whose answer is the errors of the form, and leads to the first field that it refused. */
export async function focusFirst(saving: unknown): Promise<unknown> {
  const errors = await saving;
  const [first] = errors instanceof Object ? Object.keys(errors) : [];
  if (first !== undefined && first !== 'root') focusField(first);
  return errors;
}
