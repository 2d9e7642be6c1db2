import type { RaRecord } from 'react-admin';
import { sameValue } from '../../shared/sameValue';
import type { Plan } from './bulkField';
import type { Change } from './outcomes';

/** A row as lists of many read it. */
export interface BulkRow extends RaRecord {
  id: string;
  version: number;
}

/** A row beside what is to change of it; `changes` is empty where it says so already. */
export interface Planned<Row> {
  row: Row;
  changes: Partial<Row>;
}

/** What a plan changes of each row. */
export const planned = <Row extends BulkRow>(rows: readonly Row[], plan: Plan<Row>) =>
  rows.map((row): Planned<Row> => {
    const differing = Object.entries(plan(row)).filter(
      ([column, value]) => !sameValue(row[column], value, column),
    );
    return { row, changes: Object.fromEntries(differing) as Partial<Row> };
  });

export const isChange = ({ changes }: { changes: object }) => Object.keys(changes).length > 0;

/** What is sent for the rows that change. */
export const changesOf = <Row extends BulkRow>(rows: readonly Planned<Row>[]): Change[] =>
  rows.map(({ row: { id, version }, changes }) => ({ id, version, changes }));

/** What takes changes back: the former values, from the versions that the rows got. */
export const reversed = <Row extends BulkRow>(
  rows: readonly Planned<Row>[],
  versionOf: (row: Row) => number | null | undefined,
): Change[] =>
  rows.map(({ row, changes }) => ({
    id: row.id,
    version: versionOf(row) ?? row.version,
    changes: Object.fromEntries(Object.keys(changes).map((column) => [column, row[column]])),
  }));
