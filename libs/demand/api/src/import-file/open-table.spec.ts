import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { importLimits } from '../import/import-limits.js';
import { FileRefused } from './file-refused.js';
import type { FileRow } from './file-row.js';
import { openTable, type Table } from './open-table.js';

const relation = (id: number) => `<Relationship Id="r${id}" Type="x" Target="worksheets/sheet${id}.xml"/>`;

function workbook(sheets: readonly string[], more: Readonly<Record<string, string>> = {}): Buffer {
  const ids = sheets.map((_sheet, index) => index + 1);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr/><sheets>${ids
      .map((id) => `<sheet name="Blad ${id}" sheetId="${id}" r:id="r${id}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${ids.map(relation).join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...more,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

const sheet = (rows: string, after = '') =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const head = `<row r="1">${text('A1', 'Item')}${text('B1', 'Max 2027')}</row>`;

const open = (bytes: Buffer): Promise<Table> =>
  openTable(bytes, importLimits, (cells) => cells[0] === 'Item');

async function rowsOf(bytes: Buffer): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const row of (await open(bytes)).rows()) rows.push(row);
  return rows;
}

/** The same archive with another size declared for its sheets. */
function declaring(archive: Buffer, size: number): Buffer {
  const bytes = Buffer.from(archive);
  const next = (from: number): number => bytes.indexOf('504b0102', from, 'hex');
  for (let at = next(0); at >= 0; at = next(at + 4))
    if (bytes.toString('latin1', at + 46, at + 60) === 'xl/worksheets/') bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

const refusalOf = async (bytes: Buffer): Promise<string> => {
  try {
    await rowsOf(bytes);
  } catch (error) {
    if (error instanceof FileRefused) return error.code;
    throw error;
  }
  return 'read';
};

describe('a workbook', () => {
  test('gives texts, numbers, days and gaps as they stand, and tells what is no value', async () => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    const shared = `<sst><si><r><t>of</t></r><r><t>fice</t></r><rPh><t>no</t></rPh></si><si><t>a_x000A_b</t></si></sst>`;
    const row = `<row r="3" hidden="1"><c r="A3" t="s"><v>0</v></c><c r="C3"><v>1.5E3</v></c><c r="D3" s="1"><v>46507</v></c>
      <c r="E3"><f>1+1</f><v>2</v></c><c r="F3" t="e"><v>#REF!</v></c><c r="G3" t="b"><v>1</v></c><c r="H3" t="s"><v>1</v></c></row>`;
    const rows = await rowsOf(
      workbook([sheet(head + row)], { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': shared }),
    );
    expect(rows).toEqual([
      { number: 1, cells: ['Item', 'Max 2027'] },
      {
        number: 3,
        isHidden: true,
        cells: ['office', '', '1.5E3', '2027-04-30', '2', '#REF!', 'ja', 'a\nb'],
        marks: new Map([
          [3, 'stored'],
          [5, 'formula'],
          [6, 'error'],
        ]),
      },
    ]);
  });

  test('of several sheets gives the first whose head is known', async () => {
    const table = await open(workbook([sheet(`<row>${text('A1', 'Uitleg')}</row>`), sheet(head)]));
    expect(table).toMatchObject({
      format: 'xlsx',
      sheet: 'Blad 2',
      notes: [{ code: 'note.otherSheets', params: { sheet: 'Blad 2', count: 1 } }],
    });
  });

  test.each([
    ['merged cells', sheet(head, '<mergeCells><mergeCell ref="A2:B3"/></mergeCells>'), 'file.merged'],
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheet(head)}`,
      'file.doctype',
    ],
    ['an entity of its own', sheet(`<row>${text('A1', '&amp;&lol;')}</row>`), 'file.damaged'],
    ['broken XML', '<worksheet><sheetData><row>', 'file.damaged'],
    ['a text of which no end comes', sheet(`<row>${text('A1', 'x'.repeat(3_000_000))}</row>`), 'file.cell'],
    ['elements nested without end', '<a>'.repeat(10_000), 'file.damaged'],
    ['a column beyond the bound', sheet(`<row>${text('ZZ1', 'x')}</row>`), 'file.columns'],
    ['a row beyond the bound', sheet(`<row r="100002">${text('A100002', 'x')}</row>`), 'file.rows'],
    ['a row that comes twice', sheet(head + head), 'file.damaged'],
    ['a text that does not exist', sheet('<row><c r="A1" t="s"><v>7</v></c></row>'), 'file.damaged'],
  ])('with %s is refused', async (_name, xml, code) => {
    expect(await refusalOf(workbook([xml]))).toBe(code);
  });

  test('reads empty rows with a layout far below the bound without complaint', async () => {
    expect(await refusalOf(workbook([sheet(`${head}<row r="1048576"><c r="A1048576" s="0"/></row>`)]))).toBe(
      'read',
    );
  });

  test('is refused when it is no workbook, not whole, too many parts or too large inside', async () => {
    const whole = workbook([sheet(head)]);
    expect(await refusalOf(whole.subarray(0, -30))).toBe('file.damaged');
    expect(await refusalOf(Buffer.from(zipSync({ 'a.txt': strToU8('x') })))).toBe('file.notWorkbook');
    const many = Object.fromEntries(Array.from({ length: 501 }, (_none, index) => [`x${index}`, '']));
    expect(await refusalOf(workbook([sheet(head)], many))).toBe('file.entries');
    expect(await refusalOf(declaring(whole, 700_000_000))).toBe('file.unpacked');
  });

  test('that lies about its size is cut off where it crosses what it declared', async () => {
    const bytes = workbook([sheet(head + `<!--${' '.repeat(5_000_000)}-->`)]);
    expect(await refusalOf(declaring(bytes, 500))).toBe('file.damaged');
  });
});
