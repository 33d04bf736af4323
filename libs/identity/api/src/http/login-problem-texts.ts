import type { Locale } from '@bundel/platform';
import type { LoginRefusalCode } from '../login/login-refusal.js';

/** Title, and one or two sentences on what happened and what to do. */
type ProblemText = readonly [title: string, text: string];

const nl: Readonly<Record<LoginRefusalCode, ProblemText>> = {
  STATE_UNKNOWN: ['Wij herkennen deze inlogpoging niet', 'U bent niet ingelogd. Begin opnieuw met inloggen.'],
  OTHER_BROWSER: [
    'Deze inlogpoging begon in een andere browser',
    'U bent niet ingelogd. Rond het inloggen af in de browser waarin u begon, of begin hier opnieuw.',
  ],
  ALREADY_USED: [
    'Deze inlogpoging is al gebruikt',
    'Elke inlogpoging werkt één keer. Bent u niet ingelogd, begin dan opnieuw.',
  ],
  ATTEMPT_EXPIRED: [
    'Deze inlogpoging is verlopen',
    'Het inloggen duurde langer dan 10 minuten. Begin opnieuw.',
  ],
  CANCELLED: ['U hebt het inloggen gestopt', 'Er is niets gebeurd. U kunt opnieuw inloggen.'],
  PROVIDER_REFUSED: [
    'De inlogdienst weigert deze inlogpoging',
    'U bent niet ingelogd. Begin opnieuw. Blijft het misgaan, meld dan het nummer hieronder.',
  ],
  ANSWER_NOT_TRUSTED: [
    'Wij vertrouwen het antwoord van de inlogdienst niet',
    'U bent niet ingelogd. Begin opnieuw. Blijft het misgaan, meld dan het nummer hieronder.',
  ],
  LEVEL_TOO_LOW: [
    'Dit niveau is te laag',
    'Voor deze handeling is een hoger betrouwbaarheidsniveau nodig dan waarmee u inlogde. Kies een middel met een hoger niveau.',
  ],
  OTHER_PERSON: [
    'U logde in als iemand anders',
    'Uw niveau verhogen kan alleen als dezelfde persoon. Uw sessie is niet veranderd.',
  ],
  SESSION_ENDED: ['Uw sessie is afgelopen', 'Er is niets gebeurd. Log opnieuw in.'],
  DATA_MISSING: [
    'De inlogdienst gaf geen naam of e-mailadres door',
    'Zonder die gegevens kunnen wij u niet toelaten. Vraag uw beheerder om ze vrij te geven.',
  ],
  EMAIL_NOT_VERIFIED: [
    'Uw e-mailadres is niet bevestigd',
    'Bevestig uw e-mailadres bij uw inlogdienst en open daarna de uitnodiging opnieuw.',
  ],
  INVITATION_REFUSED: [
    'Deze uitnodiging past niet bij u',
    'Zij is verlopen, al gebruikt of voor een ander e-mailadres. Vraag de beheerder van uw organisatie om een nieuwe.',
  ],
  INVITATION_OTHER_SIDE: [
    'U staat al aan de andere kant van de tafel',
    'Wie voor een leverancier inschrijft, koopt niet in voor een overheid, en andersom. De uitnodiging blijft open. Laat eerst uw rol bij de andere organisatie beëindigen, of vraag de beheerder om iemand anders uit te nodigen.',
  ],
  INVITATION_OWN: [
    'U hebt deze uitnodiging zelf verstuurd',
    'Niemand geeft zichzelf een rol. De uitnodiging blijft open. Vraag een andere lokaal beheerder van uw organisatie om u de rol te geven.',
  ],
  PROVIDER_UNREACHABLE: [
    'De inlogdienst is niet bereikbaar',
    'U bent niet ingelogd. Probeer het over een paar minuten opnieuw.',
  ],
  CROSS_SITE: [
    'Dit verzoek kwam van een andere website',
    'Er is niets gebeurd. Log uit via de knop in het portaal.',
  ],
};

const en: Readonly<Record<LoginRefusalCode, ProblemText>> = {
  STATE_UNKNOWN: ['We do not recognise this login attempt', 'You are not logged in. Start logging in again.'],
  OTHER_BROWSER: [
    'This login attempt began in another browser',
    'You are not logged in. Finish logging in where you began, or start again here.',
  ],
  ALREADY_USED: [
    'This login attempt was used before',
    'Every login attempt works once. If you are not logged in, start again.',
  ],
  ATTEMPT_EXPIRED: ['This login attempt has expired', 'Logging in took longer than 10 minutes. Start again.'],
  CANCELLED: ['You stopped logging in', 'Nothing happened. You can log in again.'],
  PROVIDER_REFUSED: [
    'The login service refuses this attempt',
    'You are not logged in. Start again. If it keeps failing, mention the number below.',
  ],
  ANSWER_NOT_TRUSTED: [
    'We do not trust the answer of the login service',
    'You are not logged in. Start again. If it keeps failing, mention the number below.',
  ],
  LEVEL_TOO_LOW: [
    'This level is too low',
    'This act needs a higher level of assurance than the one you logged in with. Choose a means with a higher level.',
  ],
  OTHER_PERSON: [
    'You logged in as someone else',
    'Only the same person can raise the level. Your session has not changed.',
  ],
  SESSION_ENDED: ['Your session has ended', 'Nothing happened. Log in again.'],
  DATA_MISSING: [
    'The login service gave no name or e-mail address',
    'Without these we cannot let you in. Ask your administrator to release them.',
  ],
  EMAIL_NOT_VERIFIED: [
    'Your e-mail address is not verified',
    'Verify your e-mail address at your login service, then open the invitation again.',
  ],
  INVITATION_REFUSED: [
    'This invitation does not fit you',
    'It has expired, was used before or is for another e-mail address. Ask your administrator for a new one.',
  ],
  INVITATION_OTHER_SIDE: [
    'You already act on the other side of the table',
    'Who bids for a supplier does not buy for a public body, and the other way round. The invitation stays open. Have your role at the other organisation ended first, or ask the administrator to invite someone else.',
  ],
  INVITATION_OWN: [
    'You sent this invitation yourself',
    'Nobody gives a role to themselves. The invitation stays open. Ask another local administrator of your organisation to give you the role.',
  ],
  PROVIDER_UNREACHABLE: [
    'The login service cannot be reached',
    'You are not logged in. Try again in a few minutes.',
  ],
  CROSS_SITE: [
    'This request came from another website',
    'Nothing happened. Log out with the button in the portal.',
  ],
};

export const loginProblemTexts: Readonly<Record<Locale, Readonly<Record<LoginRefusalCode, ProblemText>>>> = {
  nl,
  en,
};
