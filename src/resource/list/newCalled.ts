/** Addresses and identifiers name nothing that one could add. */
const nameless = /@|^(cus|sub)_|^[\da-f-]{36}$/i;

/** Whether words could be the name of something new. */
export const isName = (words: string) => words.trim() !== '' && !nameless.test(words.trim());

/** The address of the form for a new record of that name. */
export function newCalled(createPath: string, nameColumn: string, words: string): string {
  const values = new URLSearchParams({ source: JSON.stringify({ [nameColumn]: words.trim() }) });
  return `${createPath}?${values.toString()}`;
}
