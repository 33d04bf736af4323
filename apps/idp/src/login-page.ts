import { assuranceLevels, type AssuranceLevel } from './assurance-level.js';
import { html, type SafeHtml } from './html.js';
import type { IdpPersona } from './idp-config.js';
import { roleName, type Language, type LoginTexts } from './login-texts.js';
import { renderPage } from './page-layout.js';

/** A mistake in what was filled in; `field` is the id of the field it belongs to. */
export interface FieldMistake {
  readonly field: 'level-low' | 'guest-level-low' | 'guest-name' | 'guest-email' | 'persons';
  readonly message: string;
}

/** Everything the login page shows. */
export interface LoginPageModel {
  readonly uid: string;
  readonly language: Language;
  readonly texts: LoginTexts;
  readonly search: string;
  readonly level: AssuranceLevel;
  /** Level the portal asked for, when it did. */
  readonly askedLevel?: AssuranceLevel;
  readonly personas: readonly IdpPersona[];
  /** Subject of the person already logged in at this provider. */
  readonly current?: string;
  readonly guest: { readonly name: string; readonly email: string };
  readonly mistakes: readonly FieldMistake[];
}

const groups = ['agency', 'coordinator', 'supplier', 'auditor'] as const;

/** The login page: choose a level, then a person from the list, or fill in another person. */
export function renderLoginPage(model: LoginPageModel): string {
  const { texts, language, uid } = model;
  const other = new URLSearchParams({ lang: language === 'nl' ? 'en' : 'nl', q: model.search });
  return renderPage(
    {
      language,
      texts,
      title: model.mistakes.length > 0 ? texts.errors(model.mistakes.length) : texts.title,
      otherLanguageHref: `/interaction/${uid}?${other}`,
      skipTo: { id: 'persons', label: texts.skip },
    },
    html`<h1>${texts.title}</h1>
      <p class="intro">${texts.intro}</p>
      ${errorSummary(model)}
      <form method="post" action="/interaction/${uid}/login" novalidate>
        <input type="hidden" name="lang" value="${language}" />
        <div class="panel" role="search">
          ${searchField(model)} ${levelChoice(model, 'level')}
          <button class="button secondary" type="submit" formmethod="get" formaction="/interaction/${uid}">
            ${texts.show}
          </button>
          <p class="hint" role="status">
            ${model.personas.length === 0 ? texts.none : texts.found(model.personas.length)}
          </p>
        </div>
        ${personList(model)}
      </form>
      ${guestForm(model)}
      <form method="post" action="/interaction/${uid}/abort">
        <button class="button secondary" type="submit">${texts.cancel}</button>
      </form>`,
  );
}

function errorSummary({ mistakes, texts }: LoginPageModel): SafeHtml | null {
  if (mistakes.length === 0) return null;
  return html`<div class="summary" role="alert" tabindex="-1" id="errors" autofocus>
    <h2>${texts.errors(mistakes.length)}</h2>
    <ul>
      ${mistakes.map((mistake) => html`<li><a href="#${mistake.field}">${mistake.message}</a></li>`)}
    </ul>
  </div>`;
}

/** The first submit button of the form shows the list again, so that Enter in a field never logs anyone in. */
function searchField({ uid, search, language, texts }: LoginPageModel): SafeHtml {
  return html`<div class="field">
    <label for="search">${texts.searchLabel}</label>
    <div class="row">
      <input id="search" name="q" type="search" value="${search}" autocomplete="off" />
      ${search ? html`<a href="/interaction/${uid}?lang=${language}">${texts.clear}</a>` : null}
    </div>
  </div>`;
}

function levelChoice(model: LoginPageModel, prefix: 'level' | 'guest-level'): SafeHtml {
  const { texts, level, askedLevel } = model;
  const mistake = model.mistakes.find(({ field }) => field === `${prefix}-low`);
  return html`<fieldset class="${mistake ? 'wrong' : ''}" aria-describedby="${prefix}-hint">
    <legend>${texts.levelLegend}</legend>
    <p class="hint" id="${prefix}-hint">
      ${texts.levelHint} ${askedLevel ? texts.levelAsked(texts[askedLevel].toLowerCase()) : null}
    </p>
    ${mistake ? html`<p class="mistake">${mistake.message}</p>` : null}
    <div class="choices">
      ${assuranceLevels.map((each) => {
        const checked = each === level ? html`checked` : null;
        return html`<label class="choice" for="${prefix}-${each}">
          <input type="radio" id="${prefix}-${each}" name="level" value="${each}" ${checked} />
          <span><strong>${texts[each]}</strong><small>${texts[`${each}Hint`]}</small></span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

function personList(model: LoginPageModel): SafeHtml {
  return html`<div id="persons" tabindex="-1">
    ${groups.map((group) => {
      const members = model.personas.filter((persona) => persona.group === group);
      if (members.length === 0) return null;
      return html`<section class="panel" aria-labelledby="group-${group}">
        <h2 id="group-${group}">${model.texts[group]}</h2>
        <ul class="persons">
          ${members.map((persona) => personRow(persona, model))}
        </ul>
      </section>`;
    })}
  </div>`;
}

function personRow(persona: IdpPersona, { texts, language, current }: LoginPageModel): SafeHtml {
  const id = `person-${persona.subject}`;
  return html`<li${persona.subject === current ? html` class="current"` : null}>
    <div>
      <h3>${persona.name}</h3>
      ${persona.memberships.map(
        (membership) =>
          html`<p class="capacity">
            <strong>${membership.organisationName}</strong>, ${roleName(membership.role, language)}
          </p>`,
      )}
      <p id="${id}">${persona.canDo[language]}</p>
      <p class="hint">
        ${texts.highest(texts[persona.highestAssurance].toLowerCase())}
        ${persona.subject === current ? html`<span class="tag">${texts.current}</span>` : null}
      </p>
    </div>
    <button class="button secondary" type="submit" name="persona" value="${persona.subject}" aria-describedby="${id}">
      ${texts.loginAs(persona.name)}
    </button>
  </li>`;
}

function guestForm(model: LoginPageModel): SafeHtml {
  const { texts, guest, uid, language } = model;
  return html`<form
    method="post"
    action="/interaction/${uid}/login"
    class="panel"
    aria-labelledby="other"
    novalidate
  >
    <input type="hidden" name="lang" value="${language}" />
    <h2 id="other">${texts.other}</h2>
    <p>${texts.otherIntro}</p>
    <p class="hint">${texts.required}</p>
    ${textField(model, 'guest-name', texts.nameLabel, guest.name, html`type="text" autocomplete="name"`)}
    ${textField(model, 'guest-email', texts.emailLabel, guest.email, html`type="email" autocomplete="email"`)}
    ${levelChoice(model, 'guest-level')}
    <button class="button" type="submit" name="persona" value="other">${texts.loginOther}</button>
  </form>`;
}

function textField(
  model: LoginPageModel,
  id: 'guest-name' | 'guest-email',
  label: string,
  value: string,
  attributes: SafeHtml,
): SafeHtml {
  const mistake = model.mistakes.find(({ field }) => field === id);
  const state = mistake ? html`aria-invalid="true" aria-describedby="${id}-mistake"` : null;
  return html`<div class="field${mistake ? ' wrong' : ''}">
    <label for="${id}">${label}</label>
    <input id="${id}" name="${id}" value="${value}" ${attributes} ${state} />
    ${mistake ? html`<p class="mistake" id="${id}-mistake">${mistake.message}</p>` : null}
  </div>`;
}
