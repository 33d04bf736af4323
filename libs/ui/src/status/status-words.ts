import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconCircleDashed,
  IconFileCheck,
  IconFileOff,
  IconFileText,
  IconHistory,
  IconLock,
  IconLockOpen,
  IconPencil,
  IconScale,
  IconX,
} from '../icons/icons.js';
import type { Icon } from '../icons/icons.js';

/** The colours a status can have; each also has an icon and a word. */
export type StatusTone = 'ok' | 'bad' | 'warn' | 'info' | 'seal' | 'mute' | 'plain';

interface StatusWord {
  readonly icon: Icon;
  readonly tone: StatusTone;
  readonly nl: string;
  readonly en: string;
}

/** The whole vocabulary of statuses. A screen that needs another word adds it here. */
export const statusWords = {
  ready: { icon: IconCheck, tone: 'ok', nl: 'Klaar', en: 'Ready' },
  meets: { icon: IconCheck, tone: 'ok', nl: 'Voldoet', en: 'Meets' },
  given: { icon: IconCheck, tone: 'ok', nl: 'Gegeven', en: 'Given' },
  active: { icon: IconCheck, tone: 'ok', nl: 'Actief', en: 'Active' },
  allowed: { icon: IconCheck, tone: 'ok', nl: 'Gelukt', en: 'Done' },
  fails: { icon: IconX, tone: 'bad', nl: 'Voldoet niet', en: 'Does not meet' },
  wrong: { icon: IconX, tone: 'bad', nl: 'Fout', en: 'Error' },
  refused: { icon: IconX, tone: 'bad', nl: 'Geweigerd', en: 'Refused' },
  expired: { icon: IconX, tone: 'bad', nl: 'Verlopen', en: 'Expired' },
  errors: { icon: IconAlertTriangle, tone: 'bad', nl: '{count} fouten', en: '{count} errors' },
  question: { icon: IconAlertTriangle, tone: 'warn', nl: 'Vraag', en: 'Question' },
  attention: { icon: IconAlertTriangle, tone: 'warn', nl: 'Let op', en: 'Attention' },
  unproven: { icon: IconFileOff, tone: 'warn', nl: 'Niet aangetoond', en: 'Not shown' },
  gap: { icon: IconFileOff, tone: 'warn', nl: 'Lacune', en: 'Gap' },
  draft: { icon: IconPencil, tone: 'info', nl: 'Concept', en: 'Draft' },
  busy: { icon: IconPencil, tone: 'info', nl: 'Bezig', en: 'In progress' },
  yourTurn: { icon: IconPencil, tone: 'info', nl: 'Uw beurt', en: 'Your turn' },
  invited: { icon: IconPencil, tone: 'info', nl: 'Uitgenodigd', en: 'Invited' },
  notStarted: { icon: IconCircleDashed, tone: 'mute', nl: 'Niet begonnen', en: 'Not started' },
  notNeeded: { icon: IconCircleDashed, tone: 'mute', nl: 'Niet nodig', en: 'Not needed' },
  ended: { icon: IconCircleDashed, tone: 'mute', nl: 'Beëindigd', en: 'Ended' },
  sealed: { icon: IconLock, tone: 'seal', nl: 'Verzegeld', en: 'Sealed' },
  openForBids: { icon: IconLockOpen, tone: 'ok', nl: 'Open voor inschrijving', en: 'Open for bids' },
  proven: { icon: IconFileCheck, tone: 'plain', nl: 'Bewezen', en: 'Proven' },
  declared: { icon: IconFileText, tone: 'plain', nl: 'Verklaard', en: 'Declared' },
  outOfRanking: { icon: IconBan, tone: 'plain', nl: 'Buiten rangorde', en: 'Not ranked' },
  changedAfterRun: {
    icon: IconHistory,
    tone: 'info',
    nl: 'Gewijzigd na run {run}',
    en: 'Changed after run {run}',
  },
  robust: { icon: IconScale, tone: 'ok', nl: 'Stevig', en: 'Robust' },
  sensitive: { icon: IconScale, tone: 'warn', nl: 'Gevoelig', en: 'Sensitive' },
} as const satisfies Record<string, StatusWord>;

/** A status of the vocabulary. */
export type StatusName = keyof typeof statusWords;
