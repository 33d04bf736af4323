import { readFileSync, writeFileSync } from 'node:fs';
import { configSchema, envExample } from './config.js';

const [example, readme] = [
  new URL('../../../../.env.example', import.meta.url),
  new URL('../../../../README.md', import.meta.url),
];
const marks = ['<!-- configuration:begin -->', '<!-- configuration:end -->'] as const;

/** The README's table of settings, from the same schema as `.env.example`. */
function table(): string {
  const rows = Object.entries(configSchema.shape).map(([key, field]) => {
    const fallback = field.safeParse(undefined);
    const value = !fallback.success
      ? '**required**'
      : fallback.data === undefined
        ? ''
        : `\`${String(fallback.data)}\``;
    return `| \`${key}\` | ${field.description ?? ''} | ${value} |`;
  });
  return ['| setting | what it does | default |', '| --- | --- | --- |', ...rows].join('\n');
}

const text = readFileSync(readme, 'utf8');
const [head, rest] = text.split(marks[0]) as [string, string];
const withTable = `${head}${marks[0]}\n\n${table()}\n\n${marks[1]}${rest.split(marks[1])[1] ?? ''}`;

if (process.argv.includes('--check')) {
  const same = readFileSync(example, 'utf8') === envExample() && squeezed(text) === squeezed(withTable);
  process.stdout.write(
    same
      ? 'The settings are documented as the code reads them.\n'
      : 'Settings have changed. Run `npm run env:example` and commit it.\n',
  );
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(example, envExample());
  writeFileSync(readme, withTable);
}

/** Tables are compared without the padding that the formatter adds. */
function squeezed(markdown: string): string {
  return markdown.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
}
