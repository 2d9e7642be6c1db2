import type { ListRows } from '../shared/list/ListRows';

/** Every resource whose folder says how its rows look: `src/<resource>/list/rows.tsx`. */
const found = import.meta.glob<ListRows<never>>('../*/list/rows.tsx', { import: 'default' });

/** The resource whose list has this address. */
export function listAt(path: string): string | undefined {
  const resource = /^\/(\w+)\/?$/.exec(path)?.[1];
  return resource !== undefined && `../${resource}/list/rows.tsx` in found ? resource : undefined;
}

/** How the rows of a resource look; loaded apart from its pages. */
export const rowsOf = (resource: string) => found[`../${resource}/list/rows.tsx`]?.();

const pages = import.meta.glob('../*/list/*List.tsx');

/** Loads the page of a list while the console around it is loading. */
export function loadList(resource: string) {
  const path = Object.keys(pages).find((one) => one.startsWith(`../${resource}/`));
  return path === undefined ? undefined : pages[path]?.();
}
