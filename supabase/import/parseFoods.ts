import { Refusal } from '../local/shared/refusal.ts';
import { parseAmount, type Amount } from './amount.ts';
import { categoryOf } from './categories.ts';
import { findColumns, type Columns, type Edition } from './columns.ts';
import type { Row } from './readTable.ts';
import { scoreRuleOf } from './scoreRules.ts';

/** A food as the published table gives it. */
export interface CiqualFood {
  line: number;
  code: string;
  name: string;
  scientific_name: string | null;
  category: string;
  subcategory: string | null;
  score_rule: string | null;
  /** What is known, per 100 g; a nutrient that is not known has no key. */
  amounts: Record<string, Amount>;
}

/** A row that was not taken, and why, in French. */
interface Rejection {
  line: number;
  code: string;
  name: string;
  reason: string;
}

export interface CiqualTable {
  edition: Edition;
  foods: CiqualFood[];
  rejected: Rejection[];
}

/** How many foods the Anses published in each edition: fewer means a truncated file. */
const published: Record<Edition, number> = { '2020': 3185, '2025': 3484 };

const tidy = (cell: string | undefined) => (cell ?? '').replace(/\s+/g, ' ').trim();
/** Ciqual writes `-` for "none". */
const orNull = (text: string) => (text === '' || text === '-' ? null : text);

/** One food, or the reason why the row is refused. */
function parseRow({ line, cells }: Row, { food, nutrients }: Columns): CiqualFood | string {
  const code = tidy(cells[food.code]);
  const name = tidy(cells[food.name]);
  if (!/^\d{1,10}$/.test(code)) return `le code « ${code} » n’est pas un code Ciqual`;
  if (name === '') return 'le nom est vide';
  const amounts: Record<string, Amount> = {};
  for (const { key, columns } of nutrients) {
    for (const { header, index } of columns) {
      const amount = parseAmount(cells[index] ?? '');
      if (amount === undefined) return `${header} : « ${tidy(cells[index])} » n’est pas une valeur`;
      if (amount !== null) amounts[key] ??= amount;
    }
  }
  const group = {
    group: tidy(cells[food.group]),
    subgroup: tidy(cells[food.subgroup]),
    subsubgroup: tidy(cells[food.subsubgroup]),
  };
  return {
    line,
    code,
    name,
    scientific_name: orNull(tidy(cells[food.scientificName])),
    category: categoryOf(group, name),
    subcategory:
      orNull(tidy(cells[food.subsubgroupName])) ?? orNull(tidy(cells[food.subgroupName])),
    score_rule: scoreRuleOf(group, name, amounts),
    amounts,
  };
}

function refuseTruncated(rows: Row[], width: number): void {
  const last = rows.at(-1);
  if (last !== undefined && last.cells.length !== width) {
    throw new Refusal(
      `Ce fichier est tronqué : sa dernière ligne (${last.line}) a ${last.cells.length} colonnes ` +
        `au lieu de ${width}. Téléchargez-le à nouveau.`,
    );
  }
}

function refuseIncomplete(edition: Edition, found: number): void {
  if (found >= published[edition]) return;
  throw new Refusal(
    `Ce fichier est incomplet : ${found} aliments lus sur les ${published[edition]} de la table ` +
      `Ciqual ${edition}. Téléchargez-le à nouveau, ou ajoutez --partial pour importer un extrait.`,
  );
}

/**
 * The foods of a table; a code met twice keeps its first row. Throws a `Refusal` when the table as
 * a whole is not what the Anses published, unless `partial` allows an extract.
 */
export function parseFoods(rows: Row[], { partial = false } = {}): CiqualTable {
  const [header, ...records] = rows;
  if (header === undefined) throw new Refusal('Ce fichier est vide.');
  const columns = findColumns(header.cells);
  if (records.length === 0) throw new Refusal('Cette table ne contient aucun aliment.');
  refuseTruncated(records, header.cells.length);
  const foods = new Map<string, CiqualFood>();
  const rejected: Rejection[] = [];
  for (const row of records) {
    const width = row.cells.length;
    const food =
      width === header.cells.length
        ? parseRow(row, columns)
        : `la ligne a ${width} colonnes au lieu de ${header.cells.length}`;
    const code = tidy(row.cells[columns.food.code]);
    const earlier = foods.get(code);
    if (typeof food === 'string' || earlier !== undefined) {
      const reason =
        typeof food === 'string'
          ? food
          : `le code ${code} est déjà à la ligne ${earlier?.line ?? 0}`;
      const name = tidy(row.cells[columns.food.name]);
      rejected.push({ line: row.line, code, name, reason });
    } else {
      foods.set(code, food);
    }
  }
  const { edition } = columns;
  if (!partial) refuseIncomplete(edition, foods.size);
  return { edition, foods: [...foods.values()], rejected };
}
