/** Small Ciqual tables for the tests, in both published formats. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll } from 'vitest';

/** The headers that the importer reads, as the edition of 2020 writes them. */
export const header2020 = [
  'alim_grp_code',
  'alim_ssgrp_code',
  'alim_ssssgrp_code',
  'alim_grp_nom_fr',
  'alim_ssgrp_nom_fr',
  'alim_ssssgrp_nom_fr',
  'alim_code',
  'alim_nom_fr',
  'alim_nom_sci',
  'Energie, Règlement UE N° 1169/2011 (kJ/100 g)',
  'Energie, Règlement UE N° 1169/2011 (kcal/100 g)',
  'Eau (g/100 g)',
  'Protéines, N x facteur de Jones (g/100 g)',
  'Protéines, N x 6.25 (g/100 g)',
  'Glucides (g/100 g)',
  'Lipides (g/100 g)',
  'Sucres (g/100 g)',
  'Fibres alimentaires (g/100 g)',
  'Polyols totaux (g/100 g)',
  'Alcool (g/100 g)',
  'Acides organiques (g/100 g)',
  'AG saturés (g/100 g)',
  'AG monoinsaturés (g/100 g)',
  'AG polyinsaturés (g/100 g)',
  'AG 18:3 c9,c12,c15 (n-3), alpha-linolénique (g/100 g)',
  'AG 20:5 5c,8c,11c,14c,17c (n-3) EPA (g/100 g)',
  'AG 22:6 4c,7c,10c,13c,16c,19c (n-3) DHA (g/100 g)',
  'Cholestérol (mg/100 g)',
  'Sel chlorure de sodium (g/100 g)',
  'Calcium (mg/100 g)',
  'Fer (mg/100 g)',
  'Iode (µg/100 g)',
  'Magnésium (mg/100 g)',
  'Potassium (mg/100 g)',
  'Sélénium (µg/100 g)',
  'Sodium (mg/100 g)',
  'Zinc (mg/100 g)',
  'Rétinol (µg/100 g)',
  'Beta-Carotène (µg/100 g)',
  'Vitamine D (µg/100 g)',
  'Vitamine E (mg/100 g)',
  'Vitamine C (mg/100 g)',
  'Vitamine B1 ou Thiamine (mg/100 g)',
  'Vitamine B2 ou Riboflavine (mg/100 g)',
  'Vitamine B3 ou PP ou Niacine (mg/100 g)',
  'Vitamine B6 (mg/100 g)',
  'Vitamine B12 (µg/100 g)',
  'Vitamine B9 ou Folates totaux (µg/100 g)',
];

/** The same as the edition of 2025 writes them: broken over lines, without slashes. */
export const header2025 = [
  ...header2020.map((name) =>
    name.startsWith('Alcool')
      ? 'Alcool\r\n(éthanol)\r\n(g\r\n100 g)'
      : name.replaceAll('/', '\r\n').replaceAll(' (', '\r\n('),
  ),
  'Alpha-tocophérol\r\n(vitamine E) (mg\r\n100 g)',
  'Vitamine B9 ou\r\nFolates totaux,\r\néquivalents folates\r\nalimentaires, DFE (µg\r\n100 g)',
  'Facteur\r\nde\r\nJones',
];

/** One row: what is named by the words of its header, `-` elsewhere. */
export function row(header: string[], given: Record<string, string>): string[] {
  const fields = { alim_grp_code: '02', alim_ssgrp_code: '0201', alim_ssssgrp_code: '020101' };
  const values = Object.entries({ ...fields, ...given });
  return header.map((name) => {
    const words = name.replace(/\s+/g, ' ');
    return values.find(([key]) => words.startsWith(key))?.[1] ?? '-';
  });
}

export const toCsv = (rows: string[][]) =>
  `\uFEFF${rows.map((cells) => cells.join(';')).join('\r\n')}\r\n`;

const xml = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook with one sheet of text cells. */
export function toXlsx(rows: string[][]): Uint8Array {
  const cells = (row: string[]) =>
    row.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`);
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${addressed(cells(row), index)}</row>`,
  );
  const files = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="composition" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** Gives each cell its address: A1, B1 … */
function addressed(cells: string[], row: number): string {
  const letters = (column: number): string =>
    (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26));
  return cells
    .map((cell, column) => cell.replace('<c ', `<c r="${letters(column)}${row + 1}" `))
    .join('');
}

/** A folder that lives as long as the tests of a file; returns a function that puts a file there. */
export function temporaryFolder(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'ciqual-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
}
