/** Some columns of a row: those of `columns` that it has. */
export function pick<Row extends object, Column extends keyof Row>(
  row: Row,
  columns: readonly Column[],
): Pick<Row, Column> {
  const entries = columns.filter((column) => column in row).map((column) => [column, row[column]]);
  return Object.fromEntries(entries) as Pick<Row, Column>;
}
