export type MailLanguage = 'nl' | 'en';

/** One kind of message: a sentence, and the page on which it is seen. Names and days only; the rest stays behind the login. */
interface KindText {
  readonly nl: string;
  readonly en: string;
  readonly path: string;
}

/** Values that may leave the portal by mail; every other value of a message stays behind the login. */
export const mailedValues: ReadonlySet<string> = new Set(['organisation', 'date']);

const other: KindText = {
  nl: 'U hebt een nieuw bericht in Bundel',
  en: 'You have a new message in Bundel',
  path: '/berichten',
};

const kinds: Readonly<Record<string, KindText>> = {
  'bundle.objection': {
    nl: '{{organisation}} vraagt uw oordeel over de bundel {{bundle}}',
    en: '{{organisation}} asks what you think of the bundle {{bundle}}',
    path: '/bundels',
  },
  'bundle.signOff': {
    nl: '{{organisation}} vraagt uw akkoord op de bundel {{bundle}}',
    en: '{{organisation}} asks your approval of the bundle {{bundle}}',
    path: '/bundels',
  },
  'campaign.invited': {
    nl: '{{organisation}} vraagt uw behoefte, tot en met {{date}}',
    en: '{{organisation}} asks what you need, until {{date}}',
    path: '/behoefte',
  },
  'campaign.reminded': {
    nl: 'Herinnering: {{organisation}} wacht op uw behoefte, tot en met {{date}}',
    en: 'Reminder: {{organisation}} waits for what you need, until {{date}}',
    path: '/behoefte',
  },
  'mandate.given': {
    nl: 'U kreeg een mandaat van {{organisation}}',
    en: '{{organisation}} gave you a mandate',
    path: '/berichten',
  },
  'role.received': {
    nl: 'U kreeg een rol bij {{organisation}}',
    en: 'You received a role at {{organisation}}',
    path: '/berichten',
  },
  'role.ended': {
    nl: 'Een rol van u bij {{organisation}} is beëindigd',
    en: 'A role of yours at {{organisation}} has ended',
    path: '/berichten',
  },
};

/** The words for a kind; a kind without words of its own, or one that misses a value, says that there is news. */
export function textOf(kind: string, values: Readonly<Record<string, unknown>>): KindText {
  const found = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (found === undefined) return other;
  const needed = [...found.nl.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
  return needed.every((name) => typeof values[name] === 'string' && values[name] !== '') ? found : other;
}

export const frame = {
  nl: {
    greeting: 'Goedendag,',
    open: 'Bekijk het in Bundel',
    login: 'U logt daar eerst in. Deze e-mail bevat daarom geen inhoud.',
    why: 'U krijgt dit bericht omdat u een rol hebt in Bundel. Geen e-mail meer? Zet die uit bij uw berichten:',
  },
  en: {
    greeting: 'Hello,',
    open: 'See it in Bundel',
    login: 'You log in there first. That is why this e-mail holds no content.',
    why: 'You receive this message because you have a role in Bundel. No more e-mail? Switch it off with your messages:',
  },
} as const;
