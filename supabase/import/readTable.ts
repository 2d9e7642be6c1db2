import { readFile } from 'node:fs/promises';
import { parse, CsvError } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { Refusal } from '../local/shared/refusal.ts';

/** A row of a table and its line in the file, counted from 1 as spreadsheets and editors do. */
export interface Row {
  line: number;
  cells: string[];
}

const startsWith = (bytes: Buffer, ...head: number[]) =>
  head.every((byte, index) => bytes[index] === byte);

async function readXlsx(bytes: Buffer): Promise<Row[]> {
  try {
    // Numbers stay text: the one that reads them is the same for every format.
    const sheet = await readSheet(bytes, 1, { parseNumber: String });
    return sheet.map((cells, index) => ({
      line: index + 1,
      cells: cells.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))),
    }));
  } catch (error) {
    throw new Refusal(
      'Ce classeur Excel est illisible : il est tronqué, endommagé, ou ce n’en est pas un. ' +
        'Téléchargez-le à nouveau.',
      { cause: error },
    );
  }
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal(
      'Ce fichier n’est pas en UTF-8 (peut-être en Latin-1, après un passage par un tableur) : ' +
        'reprenez le fichier publié par l’Anses, ou enregistrez-le en « CSV UTF-8 ».',
      { cause: error },
    );
  }
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

function readCsv(bytes: Buffer): Row[] {
  const text = decodeUtf8(bytes);
  if (text.includes('\0')) throw new Refusal('Ce fichier n’est pas un texte CSV.');
  try {
    const options = { delimiter: ';', info: true, relax_column_count: true } as const;
    const parsed = parse(text, { ...options, skip_empty_lines: true }) as unknown as Parsed[];
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw new Refusal(
      `Le fichier CSV est illisible à partir de la ligne ${lines ?? '?'} : ` +
        'il est tronqué ou endommagé. Téléchargez-le à nouveau.',
      { cause: error },
    );
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal(`Impossible de lire ${file} : vérifiez le chemin du fichier.`, {
      cause: error,
    });
  }
}

/**
 * Reads a table whole: an Excel workbook (its first sheet) or a CSV with semicolons, told apart by
 * their first bytes. Throws a `Refusal` that says what is wrong with the file.
 */
export async function readTable(file: string): Promise<Row[]> {
  const bytes = await readBytes(file);
  if (bytes.length === 0) throw new Refusal('Ce fichier est vide.');
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Refusal('Ce classeur est à l’ancien format .xls : enregistrez-le en .xlsx.');
  }
  return readCsv(bytes);
}
