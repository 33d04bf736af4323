import * as identity from '@bundel/identity-api';

/** A demo person as the demo login shows one. */
export interface DemoPerson {
  readonly name: string;
  readonly memberships: readonly { readonly organisationName: string; readonly role: string }[];
}

/** The demo persons, ready for the file of the demo login; empty without a demo. */
export function demoPersons(demo: boolean): readonly DemoPerson[] {
  const { demoLoginPersonas } = identity as { demoLoginPersonas?: () => readonly DemoPerson[] };
  return demo ? (demoLoginPersonas?.() ?? []) : [];
}

/** Roles as the demo login and the pages name them. */
const roleWords: Readonly<Record<string, string>> = {
  demandOfficer: 'behoeftesteller',
  mandateHolder: 'mandaathouder',
  contractManager: 'contractbeheerder',
  coordinator: 'coördinator',
  approver: 'goedkeurder',
  opener: 'opener',
  evaluator: 'beoordelaar',
  bidManager: 'inschrijver',
  signatory: 'tekenbevoegde',
  auditor: 'controleur',
  localAdministrator: 'lokaal beheerder',
};

/** What is printed when the portal is ready. */
export function summaryText(facts: {
  readonly address: string;
  readonly data: string;
  readonly database: string;
  /** Folder as mailbox; undefined when a mail server sends. */
  readonly mail: string | undefined;
  readonly persons: readonly DemoPerson[];
  readonly seconds: number;
}): string {
  return [
    '',
    `The portal is ready after ${facts.seconds.toFixed(1)} s:  ${facts.address}`,
    '',
    ...personLines(facts.persons),
    `Data:      ${facts.data}`,
    `Database:  ${facts.database}`,
    `Mail:      ${facts.mail ?? 'sent by the mail server of SMTP_URL'}`,
    `Logs:      ${facts.data}/logs`,
    '',
    'Ctrl-C stops everything.',
    '',
  ].join('\n');
}

function personLines(persons: readonly DemoPerson[]): string[] {
  if (persons.length === 0) return [];
  const rows = persons.flatMap((person) =>
    person.memberships.map((membership, index) => [
      index === 0 ? person.name : '',
      membership.organisationName,
      roleWords[membership.role] ?? membership.role,
    ]),
  );
  return [
    'Log in as one of the demo persons (no password):',
    '',
    ...table(['Name', 'Organisation', 'Role'], rows),
    '',
  ];
}

/** Plain columns, as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)];
}
