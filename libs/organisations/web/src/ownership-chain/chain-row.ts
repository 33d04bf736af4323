import { plainDecimal } from '@bundel/ui';
import type { UiLanguage } from '@bundel/ui';
import type { OwnerKind, SetOwnershipChainInput } from '../generated/graphql.js';

/** One row of the chain as somebody fills it in: an owner, and what it holds of whom. */
export interface ChainRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OwnerKind;
  readonly country: string;
  /** Id of the row of the company that is held; empty for the supplier itself. */
  readonly owned: string;
  readonly capital: string;
  readonly votes: string;
  /** By which right other than votes the owner decides; empty for none. */
  readonly right: string;
}

/** Key of the supplier itself in every statement. */
export const SUPPLIER = 'supplier';

let made = 0;

/** An empty row below the company of another row. */
export function newRow(owned = ''): ChainRow {
  made += 1;
  return {
    id: `r${Date.now().toString(36)}${made}`,
    name: '',
    kind: 'company',
    country: '',
    owned,
    capital: '',
    votes: '',
    right: '',
  };
}

const sameParty = (one: ChainRow, other: ChainRow) =>
  one.name.trim().toLowerCase() === other.name.trim().toLowerCase() && one.name.trim() !== '';

/** The first row with this owner: an owner of two companies is one party. */
const firstOf = (rows: readonly ChainRow[], row: ChainRow): ChainRow =>
  rows.find((other) => sameParty(other, row)) ?? row;

/** What the API needs; rows and holdings stand in the same order. */
export function toChainInput(
  rows: readonly ChainRow[],
  basedOnVersion: number,
  language: UiLanguage,
): SetOwnershipChainInput {
  const keyOf = (id: string): string => {
    const row = rows.find((one) => one.id === id);
    return row ? firstOf(rows, row).id : SUPPLIER;
  };
  return {
    basedOnVersion,
    parties: rows
      .filter((row) => firstOf(rows, row) === row)
      .map((row) => ({ key: row.id, name: row.name.trim(), kind: row.kind, country: row.country || null })),
    holdings: rows.map((row) => ({
      owner: keyOf(row.id),
      owned: keyOf(row.owned),
      capitalPercent: plainDecimal(row.capital, language) ?? '',
      votingPercent: plainDecimal(row.votes, language) ?? '',
      controlRight: row.right.trim() !== '',
      controlGround: row.right.trim() || null,
    })),
  };
}

/** The rows of a chain that was stated before. */
export function toRows(
  statement: {
    readonly parties: readonly {
      readonly key: string;
      readonly name: string;
      readonly kind: OwnerKind;
      readonly country: string | null;
    }[];
    readonly holdings: readonly {
      readonly owner: string;
      readonly owned: string;
      readonly capitalPercent: string;
      readonly votingPercent: string;
      readonly controlGround: string | null;
    }[];
  },
  language: UiLanguage,
): readonly ChainRow[] {
  const written = (percent: string) =>
    language === 'nl' ? trimmed(percent).replace('.', ',') : trimmed(percent);
  const rowOf = (owner: string) => statement.holdings.findIndex((holding) => holding.owner === owner);
  return statement.holdings.map((holding, index) => {
    const party = statement.parties.find(({ key }) => key === holding.owner);
    const owned = rowOf(holding.owned);
    return {
      id: `h${index}`,
      name: party?.name ?? '',
      kind: party?.kind ?? 'company',
      country: party?.country ?? '',
      owned: holding.owned === SUPPLIER || owned < 0 ? '' : `h${owned}`,
      capital: written(holding.capitalPercent),
      votes: written(holding.votingPercent),
      right: holding.controlGround ?? '',
    };
  });
}

const trimmed = (percent: string) => (percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent);

/** Id of a field of a row. */
export const fieldId = (row: ChainRow, field: string): string => `keten-${row.id}-${field}`;

const HOLDING_FIELD: Readonly<Record<string, string>> = {
  capitalPercent: 'capital',
  votingPercent: 'votes',
  controlGround: 'right',
  owned: 'owned',
  owner: 'name',
};

/** The field to which a path of a refusal points. */
export function chainFieldOf(rows: readonly ChainRow[], path: readonly string[]): string | undefined {
  const [list, index = '', field = ''] = path;
  const parties = rows.filter((row) => firstOf(rows, row) === row);
  const row =
    list === 'parties' ? parties[Number(index)] : list === 'holdings' ? rows[Number(index)] : undefined;
  if (!row) return undefined;
  return fieldId(
    row,
    list === 'parties' ? (field === 'country' ? 'country' : 'name') : (HOLDING_FIELD[field] ?? 'name'),
  );
}
