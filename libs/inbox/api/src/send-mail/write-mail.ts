import type { Mail } from '@bundel/platform';
import { frame, mailedValues, textOf, type MailLanguage } from './mail-texts.js';

export interface ToldByMail {
  readonly id: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The e-mail about a notification: what kind of news, from whom and until when; everything else behind the login. */
export function writeMail(
  told: ToldByMail,
  reader: { readonly address: string; readonly language: MailLanguage },
  portal: string,
): Mail {
  const { language } = reader;
  const words = frame[language];
  const kind = textOf(told.kind, told.params);
  const sentence = kind[language].replace(/\{\{(\w+)\}\}/g, (_all, name: string) =>
    mailedValues.has(name) ? wordOf(told.params[name], language) : '',
  );
  const link = new URL(kind.path, portal).href;
  const settings = new URL('/berichten', portal).href;
  const paragraphs = [words.greeting, `${sentence}.`, `${words.open}: ${link}`, words.login];
  return {
    id: told.id,
    to: reader.address,
    subject: `Bundel: ${sentence}`,
    text: `${[...paragraphs, `--\n${words.why} ${settings}`].join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(sentence)}</title></head>
<body>
<p>${words.greeting}</p>
<h1>${escaped(sentence)}</h1>
<p><a href="${escaped(link)}">${words.open}</a></p>
<p>${words.login}</p>
<hr>
<p>${words.why} <a href="${escaped(settings)}">${escaped(settings)}</a></p>
</body>
</html>
`,
  };
}

/** One line of at most 120 characters; a day in the words of the language. */
function wordOf(value: unknown, language: MailLanguage): string {
  const text = String(value)
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 120);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const day = new Date(`${text}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return text;
  return day.toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
