import { cellProblem, type CellProblem } from './cell-problem.js';

/** Code → the names under which people fill it in; the first one is Dutch, the second English. */
export type ChoiceNames = Readonly<Record<string, readonly string[]>>;

export const COMMITMENT_NAMES: ChoiceNames = {
  interest: ['interesse', 'interest', 'belangstelling'],
  estimate: ['raming', 'estimate', 'schatting'],
};

export const SENSITIVITY_NAMES: ChoiceNames = {
  open: ['openbaar', 'open'],
  internal: ['intern', 'internal'],
  confidential: ['vertrouwelijk', 'confidential'],
  departmental: ['departementaal vertrouwelijk', 'departmental', 'departementaal', 'dep.v.'],
};

export const REGION_NAMES: ChoiceNames = {
  any: ['overal', 'any', 'anywhere'],
  adequate: ['adequaat land', 'adequate', 'adequate country'],
  eea: ['eer', 'eea', 'europese economische ruimte'],
  netherlands: ['nederland', 'netherlands', 'nl', 'the netherlands'],
};

export const KEY_NAMES: ChoiceNames = {
  supplier: ['leverancier', 'supplier'],
  europeanSupplier: ['europese leverancier', 'european supplier'],
  customerManaged: ['eigen beheer bij leverancier', 'customer managed', 'eigen beheer'],
  customerHeld: ['eigen bezit', 'customer held'],
};

export const YES_NO_NAMES: ChoiceNames = {
  yes: ['ja', 'yes', 'j', 'y', 'waar', 'true', '1'],
  no: ['nee', 'no', 'n', 'onwaar', 'false', '0'],
};

/** Names per unit besides its code; a unit that is not here is known by its code alone. */
export const UNIT_NAMES: ChoiceNames = {
  'user-month': ['gebruikersmaand', 'user month', 'gebruikersmaanden'],
  'user-year': ['gebruikersjaar', 'user year', 'gebruikersjaren'],
  user: ['gebruiker', 'user', 'gebruikers', 'users'],
  'device-month': ['apparaatmaand', 'device month', 'apparaatmaanden'],
  'device-year': ['apparaatjaar', 'device year', 'apparaatjaren'],
  device: ['apparaat', 'device', 'apparaten', 'devices', 'werkplek', 'werkplekken'],
  'GB-month': ['gb-maand', 'gb month', 'gb per maand'],
  'GB-year': ['gb-jaar', 'gb year'],
  'TB-month': ['tb-maand', 'tb month', 'tb per maand'],
  'TB-year': ['tb-jaar', 'tb year'],
  'TiB-month': ['tib-maand', 'tib month'],
  'PB-month': ['pb-maand', 'pb month'],
  'licence-month': ['licentiemaand', 'licence month', 'license month'],
  'licence-year': ['licentiejaar', 'licence year', 'license year'],
  licence: ['licentie', 'licence', 'license', 'licenties'],
  'connection-month': ['aansluitingsmaand', 'connection month', 'verbindingsmaand'],
  'connection-year': ['aansluitingsjaar', 'connection year', 'verbindingsjaar'],
  connection: ['aansluiting', 'connection', 'verbinding', 'aansluitingen'],
  'vcpu-hour': ['vcpu-uur', 'vcpu hour'],
  'vcpu-month': ['vcpu-maand', 'vcpu month'],
  hour: ['uur', 'hour', 'uren', 'hours'],
  day: ['dag', 'day', 'dagen', 'days'],
  'FTE-month': ['fte-maand', 'fte month'],
  'FTE-year': ['fte-jaar', 'fte year'],
  FTE: ['fte', 'full-time equivalent'],
  transaction: ['transactie', 'transaction', 'transacties'],
  'thousand-transactions': ['duizend transacties', 'thousand transactions'],
  piece: ['stuk', 'piece', 'stuks', 'pieces'],
};

/** Codes by every lower-case name, the code itself included. */
export const namesToCodes = (names: ChoiceNames): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(names).flatMap(([code, known]) =>
      [code, ...known].map((name) => [name.toLowerCase(), code] as const),
    ),
  );

/** The code that a person means by its Dutch or English name, or the names to choose from. */
export const readChoice = (
  text: string,
  codes: ReadonlyMap<string, string>,
  offered: string,
): string | CellProblem =>
  codes.get(text) ??
  codes.get(text.trim().toLowerCase()) ??
  cellProblem('choice.unknown', { options: offered });

/** The Dutch names, as a sentence offers them. */
export const offeredNames = (names: ChoiceNames): string =>
  Object.entries(names)
    .map(([code, [dutch]]) => dutch ?? code)
    .join(', ');

const [similarTo, minimumShared] = [2, 4];

/** The one known word that differs in at most two signs, so that a typing error gets a suggestion. */
export const nearest = (text: string, known: Iterable<string>): string | null => {
  const wanted = text.trim().toLowerCase().slice(0, 60);
  let best: string | null = null;
  let bestDistance = similarTo + 1;
  for (const word of known) {
    if (Math.abs(word.length - wanted.length) > similarTo || word.length < minimumShared) continue;
    const distance = editDistance(wanted, word.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best;
};

const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(substitution, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
    }
    previous = current;
  }
  return previous[b.length] as number;
};
