export type Cell = string | number | boolean | null | undefined;

export interface CsvDialect {
  separator: ',' | ';';
  decimalComma: boolean;
}

/** What a spreadsheet set to the language expects: `;` and a decimal comma in French. */
export function csvDialect(language: string): CsvDialect {
  return language === 'en'
    ? { separator: ',', decimalComma: false }
    : { separator: ';', decimalComma: true };
}

/**
 * One line of a CSV file (RFC 4180, CRLF). A text that a spreadsheet would run as a formula
 * (it begins with = + - @, a tab or a return) is preceded by an apostrophe; numbers are not touched.
 */
export function csvLine(cells: readonly Cell[], dialect: CsvDialect): string {
  return `${cells.map((cell) => csvCell(cell, dialect)).join(dialect.separator)}\r\n`;
}

function csvCell(cell: Cell, dialect: CsvDialect): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') {
    const text = String(cell);
    return dialect.decimalComma ? text.replace('.', ',') : quoted(text, dialect);
  }
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return quoted(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell, dialect);
}

function quoted(text: string, dialect: CsvDialect): string {
  return text.includes(dialect.separator) || /["\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
