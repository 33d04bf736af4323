/** One row of a table: column name → text. */
export type CsvRecord = Readonly<Record<string, string>>;

/** A field is quoted text with doubled quotes, or anything up to a comma or the end of the line. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** Reads comma-separated values (RFC 4180) with a header row; a row with too few or too many fields is an error. */
export const parseCsv = (text: string, file: string): readonly CsvRecord[] => {
  const [header, ...rows] = readRows(text, file);
  if (header === undefined) throw new Error(`${file}: the header row is missing`);
  return rows.map((row, index) => {
    if (row.length !== header.length) {
      throw new Error(
        `${file}, row ${index + 2}: ${row.length} fields where the header has ${header.length}`,
      );
    }
    return Object.fromEntries(header.map((column, position) => [column, row[position] ?? '']));
  });
};

const readRows = (text: string, file: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const match = FIELD.exec(text);
    if (match === null)
      throw new Error(`${file}, row ${rows.length + 1}: a quote stands where none may stand`);
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']); // the text ended right after a comma
  return rows;
};
