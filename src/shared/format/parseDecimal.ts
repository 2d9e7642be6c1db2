/**
 * Reads a number as people type it in France or in Britain: `1,5`, `1.5`, `1 200,5`, `−3`.
 * An empty text is `null` (unknown, which is not 0); a text that is no number is `undefined`.
 */
export function parseDecimal(text: string): number | null | undefined {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (compact === '') return null;
  const normal = compact.replace(',', '.');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(normal)) return undefined;
  return Number(normal);
}
