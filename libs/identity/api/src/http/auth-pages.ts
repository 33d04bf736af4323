import type { Locale } from '@bundel/platform';
import type { LoginRefusalCode } from '../login/login-refusal.js';
import { loginProblemTexts } from './login-problem-texts.js';

const words = {
  nl: {
    again: 'Log opnieuw in',
    home: 'Naar de startpagina',
    reference: 'Nummer',
    code: 'Code',
    out: 'U bent uitgelogd',
    outText:
      'Uw sessie in dit portaal is afgelopen. Wij sturen u door naar de inlogdienst om ook daar uit te loggen.',
    onward: 'Ga verder',
  },
  en: {
    again: 'Log in again',
    home: 'To the start page',
    reference: 'Number',
    code: 'Code',
    out: 'You are logged out',
    outText: 'Your session in this portal has ended. We take you to the login service to log out there too.',
    onward: 'Continue',
  },
} as const;

/** Style of the few pages that must work without the web application; colours follow the portal's tokens. */
export const authPageStyle = `
:root { --ink: #15212a; --ink-600: #55636e; --canvas: #f3f4f1; --surface: #ffffff; --line: #d3d9dd; --brand: #0e5162; --halo: #ffc83d; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 400 16px/24px 'Source Sans 3', system-ui, sans-serif; }
header { padding: 14px 24px; background: var(--surface); border-bottom: 1px solid var(--line); font-weight: 700; font-size: 18px; }
main { max-width: 720px; margin: 0 auto; padding: 24px 16px; }
h1 { margin: 0 0 16px; font-size: 28px; line-height: 36px; }
.panel { padding: 24px; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; overflow-wrap: anywhere; }
.hint { color: var(--ink-600); font-size: 14px; line-height: 20px; }
a { color: var(--brand); text-underline-offset: 3px; }
.button { display: inline-block; padding: 9px 20px; margin-right: 16px; border-radius: 6px; background: var(--brand); color: var(--surface); font-weight: 600; text-decoration: none; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 8px var(--halo); }
`;

export interface ProblemPage {
  readonly locale: Locale;
  readonly code: LoginRefusalCode;
  readonly requestId: string;
}

/** The page of a refused login: what happened, what was kept, what to do, and a number to mention. */
export function problemPage({ locale, code, requestId }: ProblemPage): string {
  const [title, text] = loginProblemTexts[locale][code];
  const word = words[locale];
  return page(
    locale,
    title,
    `<p>${text}</p>
     <p><a class="button" href="/auth/login?locale=${locale}">${word.again}</a> <a href="/">${word.home}</a></p>
     <p class="hint">${word.code}: ${code}. ${word.reference}: ${escapeHtml(requestId)}.</p>`,
  );
}

/** After logging out here: onwards to the login service, also where a form may not redirect to another site. */
export function signedOutPage(locale: Locale, onwards: string): string {
  const word = words[locale];
  return page(
    locale,
    word.out,
    `<p>${word.outText}</p><p><a class="button" href="${escapeHtml(onwards)}">${word.onward}</a></p>`,
  );
}

function page(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Bundel</title><link rel="stylesheet" href="/auth/pages.css"></head>
<body><header>Bundel</header><main><h1>${title}</h1><div class="panel">${body}</div></main></body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
