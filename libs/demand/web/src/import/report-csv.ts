/** What a spreadsheet would take for a formula gets a quote in front: values of a file are never trusted. */
const guarded = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const quoted = (value: string): string => `"${guarded(value).replaceAll('"', '""')}"`;

/** Text in UTF-8 with semicolons, as Dutch spreadsheets open it. */
export const reportCsv = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[heads, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
