export interface Messages {
  [key: string]: string | Messages;
}

/** Adds the texts of `parts` to `base`, branch by branch; a later part wins over an earlier one. */
export function mergeMessages(base: Messages, ...parts: Messages[]): Messages {
  const result = { ...base };
  for (const part of parts)
    for (const [key, value] of Object.entries(part)) {
      const before = result[key];
      result[key] =
        typeof value === 'object' && typeof before === 'object'
          ? mergeMessages(before, value)
          : value;
    }
  return result;
}

/** Every text by its full dotted key. */
export function flatKeys(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' ? flatKeys(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}
