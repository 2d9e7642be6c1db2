import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDialect, csvLine } from './csvLine';

describe('csvLine', () => {
  it('writes a decimal comma and a semicolon for French, a point and a comma for English', () => {
    expect(csvLine(['Épinard', 2.5, null], csvDialect('fr'))).toBe('Épinard;2,5;\r\n');
    expect(csvLine(['Spinach', 2.5, true], csvDialect('en'))).toBe('Spinach,2.5,1\r\n');
  });

  it('disarms what a spreadsheet would run as a formula, and leaves negative numbers alone', () => {
    expect(csvLine(['=1+1', '@SUM(A1)', -3], csvDialect('fr'))).toBe("'=1+1;'@SUM(A1);-3\r\n");
  });

  it('is read back by a CSV parser as it was', () => {
    const safe = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(safe, { minLength: 2, maxLength: 5 }), (cells) => {
        const read: unknown = parse(csvLine(cells, csvDialect('fr')), {
          delimiter: ';',
          relax_quotes: false,
          record_delimiter: '\r\n',
        });
        expect(read).toEqual([cells]);
      }),
    );
  });
});
