/** Texts by key, in branches, as react-admin types them. */
export interface Messages {
  [key: string]: string | Messages | undefined;
}

/** Adds the texts of `parts` to `base`, branch by branch; a later part wins over an earlier one. */
export function mergeMessages<Base extends Messages>(base: Base, ...parts: Messages[]): Base {
  let result = base;
  for (const part of parts)
    for (const [key, value] of Object.entries(part)) {
      const before = result[key];
      const both = typeof value === 'object' && typeof before === 'object';
      result = { ...result, [key]: both ? mergeMessages(before, value) : value };
    }
  return result;
}

/** Every text by its full dotted key. */
export function flatKeys(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? flatKeys(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}
