import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { html, trusted } from './html.js';
import { chooseLanguage, loginTexts, type Language } from './login-texts.js';
import { renderNotice, renderPage } from './page-layout.js';

/** Asks to confirm the logout; when the portal sent an id token as proof, a script confirms at once. */
export function renderLogout(ctx: KoaContextWithOIDC, form: string): void {
  const language = languageOf(ctx);
  const texts = loginTexts[language];
  const proven = ctx.oidc.entities['IdTokenHint'] !== undefined;
  ctx.body = renderPage(
    {
      language,
      texts,
      title: texts.logoutTitle,
      otherLanguageHref: null,
      ...(proven ? { script: '/assets/logout.js' } : {}),
    },
    html`<h1>${texts.logoutTitle}</h1>
      <div class="panel">
        <p>${texts.logoutQuestion}</p>
        ${trusted(form)}
        <div class="row">
          <button
            class="button"
            id="confirm-logout"
            type="submit"
            form="op.logoutForm"
            name="logout"
            value="yes"
          >
            ${texts.logoutYes}
          </button>
          <button class="button secondary" type="submit" form="op.logoutForm">${texts.logoutNo}</button>
        </div>
      </div>`,
  );
}

/** What remains to be said when nobody asked to return to a portal. */
export function renderLoggedOut(ctx: KoaContextWithOIDC): void {
  const language = languageOf(ctx);
  const texts = loginTexts[language];
  ctx.body = renderNotice(
    { language, texts, title: texts.loggedOut, otherLanguageHref: null },
    { text: texts.loggedOutText },
  );
}

/** A refused request: says that nothing happened, and the code of the refusal. */
export function renderProviderError(ctx: KoaContextWithOIDC, out: ErrorOut): void {
  const language = languageOf(ctx);
  const texts = loginTexts[language];
  ctx.type = 'html';
  ctx.body = renderNotice(
    { language, texts, title: texts.errorTitle, otherLanguageHref: null },
    { text: texts.errorText, code: out.error },
  );
}

function languageOf(ctx: KoaContextWithOIDC): Language {
  const wish = ctx.oidc.params?.['ui_locales'];
  return chooseLanguage(typeof wish === 'string' ? wish : undefined, ctx.get('accept-language'));
}
