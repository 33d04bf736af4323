import type { AccountDirectory, KnownAccount } from './account-directory.js';
import { isAssuranceLevel, isAtLeast, type AssuranceLevel } from './assurance-level.js';
import type { IdpPersona } from './idp-config.js';
import type { FieldMistake } from './login-page.js';
import { roleName, type Language, type LoginTexts } from './login-texts.js';

/** The outcome of a filled-in login page: someone who may go on, or what is wrong. */
export type LoginDecision =
  | { readonly ok: true; readonly account: KnownAccount; readonly level: AssuranceLevel }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

/** Judges the filled-in login page and collects every mistake at once. */
export function decideLogin(
  form: URLSearchParams,
  accounts: AccountDirectory,
  texts: LoginTexts,
): LoginDecision {
  const mistakes: FieldMistake[] = [];
  const level = form.get('level');
  const isGuest = form.get('persona') === 'other';
  const levelField = isGuest ? 'guest-level-low' : 'level-low';
  if (!isAssuranceLevel(level)) mistakes.push({ field: levelField, message: texts.errorLevel });
  const account = isGuest ? guestOf(form, texts, mistakes) : personaOf(form, accounts);
  if (account === undefined && !isGuest) {
    mistakes.push({ field: 'persons', message: texts.errorPersona });
  }
  if (
    account &&
    'subject' in account &&
    isAssuranceLevel(level) &&
    !isAtLeast(account.highestAssurance, level)
  ) {
    const highest = texts[account.highestAssurance].toLowerCase();
    mistakes.push({ field: 'level-low', message: texts.errorTooHigh(account.name, highest) });
  }
  if (mistakes.length > 0 || account === undefined || !isAssuranceLevel(level))
    return { ok: false, mistakes };
  const admitted = 'subject' in account ? account : accounts.admitGuest(account.name, account.email);
  return { ok: true, account: admitted, level };
}

function personaOf(form: URLSearchParams, accounts: AccountDirectory): KnownAccount | undefined {
  return accounts.find(form.get('persona') ?? '');
}

function guestOf(
  form: URLSearchParams,
  texts: LoginTexts,
  mistakes: FieldMistake[],
): { name: string; email: string } | undefined {
  const name = (form.get('guest-name') ?? '').trim().slice(0, 200);
  const email = (form.get('guest-email') ?? '').trim().slice(0, 254);
  if (name === '') mistakes.push({ field: 'guest-name', message: texts.errorName });
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    mistakes.push({ field: 'guest-email', message: texts.errorEmail });
  return { name, email };
}

/** What the list is narrowed to. */
export interface PersonaFilter {
  readonly search: string;
  /** Only persons who own a means of identification of at least this level. */
  readonly level?: AssuranceLevel;
}

/** The persons in whose name, organisation or role every search word occurs; accents and case do not matter. */
export function filterPersonas(
  personas: readonly IdpPersona[],
  { search, level }: PersonaFilter,
  language: Language,
): readonly IdpPersona[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return personas.filter((persona) => {
    if (level && !isAtLeast(persona.highestAssurance, level)) return false;
    const capacities = persona.memberships.map(
      ({ organisationName, role }) => `${organisationName} ${roleName(role, language)}`,
    );
    const text = plain([persona.name, ...capacities].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
}
