import { html, type SafeHtml } from './html.js';
import type { Language, LoginTexts } from './login-texts.js';

/** What every page of the demo login has in common. */
export interface PageFrame {
  readonly language: Language;
  readonly texts: LoginTexts;
  readonly title: string;
  /** Address of this page in the other language, or null when it has none. */
  readonly otherLanguageHref: string | null;
  readonly skipTo?: { readonly id: string; readonly label: string };
  readonly script?: string;
}

const mark = html`<svg class="mark" viewBox="0 0 32 24" width="28" height="21" aria-hidden="true">
  <path
    d="M2 4h6c4 0 5 8 9 8M2 12h15M2 20h6c4 0 5-8 9-8"
    fill="none"
    stroke="currentColor"
    stroke-width="3"
  />
  <path class="mark-end" d="M17 8h9v8h-9z" />
</svg>`;

/** A whole page: top bar with the mark and the demo badge, the content, and the footer. */
export function renderPage(frame: PageFrame, content: SafeHtml): string {
  const { language, texts, title, otherLanguageHref, skipTo, script } = frame;
  const otherLanguage = language === 'nl' ? 'en' : 'nl';
  return `<!doctype html>\n${html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · ${texts.demoBadge} · ${texts.product}</title>
      <link rel="stylesheet" href="/assets/login.css" />
      <link rel="icon" href="data:," />
      ${script ? html`<script src="${script}" defer></script>` : null}
    </head>
    <body>
      ${skipTo ? html`<a class="skip" href="#${skipTo.id}">${skipTo.label}</a>` : null}
      <header class="bar">
        <span class="brand">${mark}${texts.product}</span>
        <span class="badge">${texts.demoBadge}</span>
        ${
          otherLanguageHref
            ? html`<a
                class="language"
                href="${otherLanguageHref}"
                lang="${otherLanguage}"
                hreflang="${otherLanguage}"
                >${texts.otherLanguage}</a
              >`
            : null
        }
      </header>
      <main>${content}</main>
      <footer>${texts.footer}</footer>
    </body>
  </html>`}`;
}

/** A page that only tells something, such as an error. */
export function renderNotice(
  frame: PageFrame,
  notice: { readonly text: string; readonly code?: string; readonly back?: string },
): string {
  const { texts, title } = frame;
  return renderPage(
    frame,
    html`<h1>${title}</h1>
      <div class="panel">
        <p>${notice.text}</p>
        ${notice.code ? html`<p class="hint">${texts.errorCode}: <code>${notice.code}</code></p>` : null}
        ${notice.back ? html`<p><a class="button" href="${notice.back}">${texts.toPortal}</a></p>` : null}
      </div>`,
  );
}
