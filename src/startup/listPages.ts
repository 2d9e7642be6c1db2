/** The code of every list: `src/<resource>/list/<Name>List.tsx`. */
const pages = import.meta.glob('../*/list/*List.tsx');

const pageOf = (resource: string) =>
  Object.entries(pages).find(([file]) => file.startsWith(`../${resource}/`))?.[1];

/** The resource whose list has this address. */
export function listAt(path: string): string | undefined {
  const resource = /^\/(\w+)\/?$/.exec(path)?.[1];
  return resource !== undefined && pageOf(resource) ? resource : undefined;
}

/** Fetches the code of the list at this address, while the console around it is fetched. */
export const fetchListAt = (path: string) => pageOf(listAt(path) ?? '')?.();
