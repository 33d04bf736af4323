/** The languages of the demo login. */
export type Language = 'nl' | 'en';

const nl = {
  product: 'Bundel',
  demoBadge: 'Demonstratie-inlog',
  title: 'Kies wie u bent',
  intro:
    'Dit is geen echte inlogdienst. De organisaties van de overheid bestaan, de personen en leveranciers zijn bedacht. Kies een persoon om het portaal te bekijken.',
  otherLanguage: 'English',
  skip: 'Naar de lijst met personen',
  required: 'Vul alle velden in; als een veld niet verplicht is, staat dit erbij.',
  levelLegend: 'Betrouwbaarheidsniveau',
  levelHint: 'Zo zeker weet het portaal straks wie u bent.',
  levelAsked: (level: string) => `Het portaal vraagt voor deze handeling niveau ${level}.`,
  low: 'Laag',
  substantial: 'Substantieel',
  high: 'Hoog',
  lowHint: 'Gebruikersnaam en wachtwoord (EH2+)',
  substantialHint: 'Met tweede stap (EH3)',
  highHint: 'Met identiteitsbewijs (EH4)',
  searchLabel: 'Zoek op naam, organisatie of rol (niet verplicht)',
  show: 'Toon personen',
  clear: 'Wis zoekterm',
  found: (count: number) => (count === 1 ? '1 persoon' : `${count} personen`),
  none: 'Geen personen met deze zoekterm en dit niveau.',
  current: 'U bent hier al ingelogd',
  agency: 'Deelnemers',
  coordinator: 'Inkoopcoördinatie',
  supplier: 'Leveranciers',
  auditor: 'Controle',
  loginAs: (name: string) => `Log in als ${name}`,
  highest: (level: string) => `Hoogste niveau: ${level}`,
  other: 'Andere persoon',
  otherIntro:
    'Bent u uitgenodigd of wilt u een leverancier registreren? Vul het e-mailadres van de uitnodiging in.',
  nameLabel: 'Naam',
  emailLabel: 'E-mailadres',
  loginOther: 'Log in als andere persoon',
  errors: (count: number) => (count === 1 ? 'Er is 1 fout' : `Er zijn ${count} fouten`),
  errorName: 'Vul uw naam in.',
  errorEmail: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  errorLevel: 'Kies een niveau: laag, substantieel of hoog.',
  errorPersona: 'Deze persoon bestaat niet. Kies iemand uit de lijst.',
  errorTooHigh: (name: string, level: string) =>
    `${name} kan niet hoger dan niveau ${level}. Kies dat niveau of een andere persoon.`,
  cancel: 'Terug zonder inloggen',
  logoutTitle: 'Uitloggen',
  logoutQuestion: 'Wilt u ook uitloggen bij de demonstratie-inlog?',
  logoutYes: 'Log uit',
  logoutNo: 'Blijf ingelogd',
  loggedOut: 'U bent uitgelogd',
  loggedOutText: 'U kunt dit venster sluiten of teruggaan naar het portaal.',
  expiredTitle: 'Deze inlogpoging is verlopen',
  expiredText: 'Er is niets gebeurd. Ga terug naar het portaal en log opnieuw in.',
  errorTitle: 'Inloggen lukt niet',
  errorText: 'Er is niets gebeurd. Ga terug naar het portaal en probeer het opnieuw.',
  errorCode: 'Code',
  homeTitle: 'Demonstratie-inlog',
  homeText: 'Deze pagina hoort bij het portaal. Begin met inloggen in het portaal zelf.',
  toPortal: 'Naar het portaal',
  footer: 'Bundel · demonstratie-inlog · niet voor echt gebruik',
};

/** Every text of the demo login in one language. */
export type LoginTexts = typeof nl;

const en: LoginTexts = {
  product: 'Bundel',
  demoBadge: 'Demonstration login',
  title: 'Choose who you are',
  intro:
    'This is not a real login service. The public bodies exist, the persons and suppliers are invented. Choose a person to look around in the portal.',
  otherLanguage: 'Nederlands',
  skip: 'To the list of persons',
  required: 'Fill in all fields; if a field is optional, it says so.',
  levelLegend: 'Level of assurance',
  levelHint: 'How sure the portal will be that it is you.',
  levelAsked: (level) => `The portal asks for level ${level} for this act.`,
  low: 'Low',
  substantial: 'Substantial',
  high: 'High',
  lowHint: 'User name and password (EH2+)',
  substantialHint: 'With a second step (EH3)',
  highHint: 'With an identity document (EH4)',
  searchLabel: 'Search by name, organisation or role (optional)',
  show: 'Show persons',
  clear: 'Clear search',
  found: (count) => (count === 1 ? '1 person' : `${count} persons`),
  none: 'No persons match this search and level.',
  current: 'You are already logged in here',
  agency: 'Participants',
  coordinator: 'Procurement coordination',
  supplier: 'Suppliers',
  auditor: 'Audit',
  loginAs: (name) => `Log in as ${name}`,
  highest: (level) => `Highest level: ${level}`,
  other: 'Another person',
  otherIntro:
    'Were you invited, or do you want to register a supplier? Fill in the e-mail address of the invitation.',
  nameLabel: 'Name',
  emailLabel: 'E-mail address',
  loginOther: 'Log in as another person',
  errors: (count) => (count === 1 ? 'There is 1 error' : `There are ${count} errors`),
  errorName: 'Fill in your name.',
  errorEmail: 'Fill in an e-mail address, such as name@organisation.nl.',
  errorLevel: 'Choose a level: low, substantial or high.',
  errorPersona: 'This person does not exist. Choose someone from the list.',
  errorTooHigh: (name, level) =>
    `${name} cannot go above level ${level}. Choose that level or another person.`,
  cancel: 'Back without logging in',
  logoutTitle: 'Log out',
  logoutQuestion: 'Do you also want to log out of the demonstration login?',
  logoutYes: 'Log out',
  logoutNo: 'Stay logged in',
  loggedOut: 'You are logged out',
  loggedOutText: 'You can close this window or go back to the portal.',
  expiredTitle: 'This login attempt has expired',
  expiredText: 'Nothing happened. Go back to the portal and log in again.',
  errorTitle: 'Logging in does not work',
  errorText: 'Nothing happened. Go back to the portal and try again.',
  errorCode: 'Code',
  homeTitle: 'Demonstration login',
  homeText: 'This page belongs to the portal. Start logging in from the portal itself.',
  toPortal: 'To the portal',
  footer: 'Bundel · demonstration login · not for real use',
};

export const loginTexts: Readonly<Record<Language, LoginTexts>> = { nl, en };

const roleNames: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  demandOfficer: ['behoeftesteller', 'demand officer'],
  mandateHolder: ['mandaathouder', 'mandate holder'],
  contractManager: ['contractmanager', 'contract manager'],
  coordinator: ['inkoopcoördinator', 'coordinator'],
  approver: ['goedkeurder', 'approver'],
  opener: ['opener', 'opener'],
  evaluator: ['beoordelaar', 'evaluator'],
  bidManager: ['inschrijver', 'bid manager'],
  signatory: ['tekenbevoegde', 'signatory'],
  auditor: ['auditor', 'auditor'],
  localAdministrator: ['lokaal beheerder', 'local administrator'],
};

/** A role in words; an unknown role shows its code. */
export function roleName(role: string, language: Language): string {
  return roleNames[role]?.[language === 'nl' ? 0 : 1] ?? role;
}

/** The language to answer in: an explicit choice, then the portal's wish, then the browser's, then Dutch. */
export function chooseLanguage(...wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const first = wish
      ?.split(/[\s,]+/)
      .map((tag) => tag.slice(0, 2).toLowerCase())
      .find((tag): tag is Language => tag === 'nl' || tag === 'en');
    if (first) return first;
  }
  return 'nl';
}
