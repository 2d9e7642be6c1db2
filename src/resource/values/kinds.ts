/** What a column holds, hence how it is written: on the page and in a CSV file. */
export type Kind =
  | { kind?: 'text' }
  /** A figure with its unit; at most so many decimals (1 unless told). */
  | { kind: 'amount'; unit?: string; decimals?: number }
  /** An amount in euros. */
  | { kind: 'money' }
  /** An ISO day; a moment is written as its day and time in Paris. */
  | { kind: 'day' | 'moment' }
  | { kind: 'boolean' }
  /** Keys of a vocabulary, whose words stand under `texts`. */
  | { kind: 'words'; texts: string };
