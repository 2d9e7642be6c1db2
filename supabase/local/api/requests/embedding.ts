import { requestLimits } from '../../shared/requestLimits.ts';

/** Related rows asked for in a `select`, by the table they come from. */
interface Embedding {
  table: string;
  inside: Embedding[];
}

/** `alias:table!hint(…)`, `...table(…)`: the table. */
const tableOf = (item: string) =>
  item
    .replace(/^\s*(\.\.\.)?/, '')
    .replace(/^[^:(!]*:(?!:)/, '')
    .replace(/!.*$/s, '')
    .replaceAll('"', '')
    .trim();

/** Splits a list at its own commas, not at those in parentheses or quotes. */
function split(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) {
      parts.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, list.slice(from)];
}

/** What a `select` embeds. Aggregates, `amount.sum()`, are written alike and embed nothing. */
function embeddings(select: string): Embedding[] {
  return split(select).flatMap((item) => {
    const open = item.indexOf('(');
    const inside = item.slice(open + 1, item.lastIndexOf(')'));
    if (open < 0 || inside.trim() === '') return [];
    return [{ table: tableOf(item.slice(0, open)), inside: embeddings(inside) }];
  });
}

function isTooMuch(all: Embedding[], path: string[]): boolean {
  if (all.length === 0) return false;
  const { embeddingDepth, embeddingWidth } = requestLimits;
  // The path begins with the table that is asked.
  if (path.length > embeddingDepth || all.length > embeddingWidth) return true;
  return all.some(
    ({ table, inside }) => path.includes(table) || isTooMuch(inside, [...path, table]),
  );
}

/** How far the parentheses of a text are nested: told before it is read as what it means. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Whether an address asks for related rows at all, which makes a short request a long answer. */
export const embeds = ({ searchParams }: URL): boolean =>
  searchParams.getAll('select').some((select) => embeddings(select).length > 0);

/**
 * Whether an address embeds more than is answered: deeper or wider than the limits, or a table within
 * itself, where each step multiplies the rows.
 */
export function embedsTooMuch({ pathname, searchParams }: URL): boolean {
  const table = pathname.split('/').at(-1) ?? '';
  return searchParams
    .getAll('select')
    .some(
      (select) =>
        nesting(select) > 2 * requestLimits.embeddingDepth ||
        isTooMuch(embeddings(select), [table]),
    );
}
