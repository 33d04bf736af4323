import { strToU8, zipSync } from 'fflate';
import { columnLetter } from '../import/import-limits.js';
import { dutchNumber, type SheetCell } from './sheet-cell.js';

export interface WrittenSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Column → address of the list that its cells are chosen from. */
  readonly lists?: ReadonlyMap<number, string>;
}

const escaped = (value: string): string =>
  value
    .replace(/_x[0-9A-Fa-f]{4}_/g, (code) => `_x005F${code}`)
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

/** Spreadsheets keep fifteen digits; a longer number stays whole as text. */
const fitsNumber = (value: string): boolean => value.replace(/\D/g, '').length <= 15;

function cellXml({ kind, value }: SheetCell, place: string, isHead: boolean): string {
  if (value === '') return '';
  if (kind === 'number' && fitsNumber(value)) return `<c r="${place}"><v>${value}</v></c>`;
  const content = kind === 'number' ? dutchNumber(value) : value;
  const style = isHead ? 1 : 2;
  const text = `<is><t xml:space="preserve">${escaped(content)}</t></is>`;
  return `<c r="${place}" t="inlineStr" s="${style}">${text}</c>`;
}

function sheetXml({ rows, lists = new Map<number, string>() }: WrittenSheet): string {
  const data = rows.map((row, index) => {
    const cells = row.map((cell, at) => cellXml(cell, `${columnLetter(at + 1)}${index + 1}`, index === 0));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const checks = [...lists].map(([column, list]) => {
    const letter = columnLetter(column);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}100001"><formula1>${list}</formula1></dataValidation>`;
  });
  const validations =
    checks.length === 0
      ? ''
      : `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>`;
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="200" width="18" customWidth="1"/></cols><sheetData>${data.join('')}</sheetData>${validations}</worksheet>`;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Style 1 is the head; style 2 is text that a spreadsheet never evaluates, also when it is edited. */
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`;

/** A workbook of plain values: no formulas, no links, no macros. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Buffer {
  const numbered = sheets.map((sheet, index) => ({ sheet, id: index + 1 }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered.map(({ sheet, id }) => `<sheet name="${escaped(sheet.name)}" sheetId="${id}"${sheet.isHidden === true ? ' state="hidden"' : ''} r:id="r${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships">${numbered.map(({ id }) => `<Relationship Id="r${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="r${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  };
  for (const { sheet, id } of numbered) parts[`xl/worksheets/sheet${id}.xml`] = sheetXml(sheet);
  const packed = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] as const);
  return Buffer.from(zipSync(Object.fromEntries(packed), { level: 6 }));
}
