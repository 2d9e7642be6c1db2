/** One line of the report; `ratio` is measured ÷ against, both of the same run. */
export interface Row {
  what: string;
  measured: string;
  against: string;
  ratio?: number;
}

/** Prints rows as a Markdown table, fit for the README. */
export function printTable(title: string, rows: Row[]): void {
  console.log(`\n## ${title}\n\n| what | measured | against | ratio |\n| --- | --- | --- | --- |`);
  for (const { what, measured, against, ratio } of rows) {
    console.log(`| ${what} | ${measured} | ${against} | ${ratio?.toFixed(2) ?? '–'} |`);
  }
}
