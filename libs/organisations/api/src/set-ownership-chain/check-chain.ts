import { parseCountryCode } from '@bundel/kernel';
import { MAX_HOLDINGS, type JurisdictionTable } from '@bundel/organisations-domain';
import type { Refusal } from '@bundel/platform';
import { OwnerKind } from '../supplier-profile/ownership.types.js';
import { supplierKey } from '../supplier-profile/read-ownership.js';
import { checkLength, checkPresent } from '../texts/check-text.js';
import { tidyOrNull, tidyText } from '../texts/tidy-text.js';
import type {
  OwnershipHoldingInput,
  OwnershipPartyInput,
  SetOwnershipChainInput,
} from './set-ownership-chain.input.js';

/** The input without stray spaces and control characters. */
export const tidyChain = (input: SetOwnershipChainInput) => ({
  parties: input.parties.map((party) => ({
    key: tidyText(party.key),
    name: tidyText(party.name),
    kind: party.kind,
    country: tidyOrNull(party.country)?.toUpperCase() ?? null,
    registerNumber: tidyOrNull(party.registerNumber),
  })),
  holdings: input.holdings.map((holding) => ({
    ...holding,
    owner: tidyText(holding.owner),
    owned: tidyText(holding.owned),
    controlGround: tidyOrNull(holding.controlGround),
    since: holding.since ?? null,
  })),
});

export type TidyChain = ReturnType<typeof tidyChain>;

const at = (list: 'parties' | 'holdings', row: number, field: string): readonly string[] => [
  list,
  String(row),
  field,
];

/** What is wrong with the form of the chain: texts, keys and references, each with its row and field. */
export function checkChain(chain: TidyChain, table: JurisdictionTable): readonly Refusal[] {
  if (chain.parties.length > MAX_HOLDINGS + 1) {
    const message = `The chain has ${chain.parties.length} parties; at most ${MAX_HOLDINGS + 1} can be stated.`;
    return [
      {
        code: 'ownership.size',
        message,
        path: ['parties'],
        remedy: 'Combine small holders without control.',
      },
    ];
  }
  const used = new Set(chain.holdings.flatMap(({ owner, owned }) => [owner, owned]));
  const known = new Set([supplierKey, ...chain.parties.map((party) => party.key)]);
  return [
    ...chain.parties.flatMap((party, row) => [
      ...checkParty(party, row, table),
      ...checkKey(chain, party.key, row, used),
    ]),
    ...chain.holdings.flatMap((holding, row) => checkHolding(holding, row, known)),
  ];
}

/** Legal persons stand in a register somewhere; of a person or a fund the country may really be unknown. */
const hasSeat = ({ kind }: OwnershipPartyInput): boolean =>
  kind === OwnerKind.company || kind === OwnerKind.foundation;

function checkParty(party: OwnershipPartyInput, row: number, table: JurisdictionTable): readonly Refusal[] {
  const parsed = party.country ? parseCountryCode(party.country) : null;
  const unknown = parsed !== null && (!parsed.ok || !table.has(parsed.value));
  return [
    ...checkPresent(party.name, at('parties', row, 'name')),
    ...checkLength(party.name, at('parties', row, 'name')),
    ...checkLength(party.registerNumber ?? null, at('parties', row, 'registerNumber'), 60),
    ...(parsed === null && hasSeat(party)
      ? [
          {
            code: 'country.missing',
            message: 'A company or foundation has a seat, and its country is missing.',
            path: at('parties', row, 'country'),
            remedy: 'Choose the country in which it is registered.',
          },
        ]
      : []),
    ...(unknown
      ? [
          {
            code: 'country.unknown',
            message: 'This country is not known.',
            path: at('parties', row, 'country'),
            remedy: 'Choose a country from the list.',
          },
        ]
      : []),
  ];
}

function checkKey(chain: TidyChain, key: string, row: number, used: ReadonlySet<string>): readonly Refusal[] {
  const path = at('parties', row, 'key');
  const twice = key === supplierKey || chain.parties.findIndex((party) => party.key === key) !== row;
  return [
    ...checkPresent(key, path),
    ...checkLength(key, path, 60),
    ...(twice
      ? [
          {
            code: 'ownership.key',
            message: 'This key is used already.',
            path,
            remedy: 'Give each party its own key.',
          },
        ]
      : []),
    ...(used.has(key)
      ? []
      : [
          {
            code: 'ownership.unused',
            message: 'This party holds nothing and is held by nobody.',
            path,
            remedy: 'Add its holding, or leave the party out.',
          },
        ]),
  ];
}

function checkHolding(
  holding: OwnershipHoldingInput,
  row: number,
  known: ReadonlySet<string>,
): readonly Refusal[] {
  const references = (['owner', 'owned'] as const)
    .filter((field) => !known.has(holding[field]))
    .map((field) => ({
      code: 'ownership.party',
      message: 'This party is not described.',
      path: at('holdings', row, field),
      remedy: 'Add the party, or choose one that is described.',
    }));
  const itself =
    holding.owner === holding.owned
      ? [
          {
            code: 'ownership.self',
            message: 'A party cannot hold itself in one row.',
            path: at('holdings', row, 'owner'),
            remedy: 'Choose the party that holds the shares.',
          },
        ]
      : [];
  const ground =
    holding.controlRight && !holding.controlGround
      ? [
          {
            code: 'ownership.ground',
            message: 'The right by which the owner decides is missing.',
            path: at('holdings', row, 'controlGround'),
            remedy: 'Name the right, for example a golden share.',
          },
        ]
      : [];
  return [
    ...references,
    ...itself,
    ...ground,
    ...checkLength(holding.controlGround ?? null, at('holdings', row, 'controlGround')),
  ];
}

/** The domain names parties in its paths; a screen needs the row. */
export function toRowPath(refusal: Refusal, chain: TidyChain): Refusal {
  const [list, id, ...field] = refusal.path ?? [];
  const side = { 'ownership.total': 'owned', 'ownership.depth': 'owner' }[refusal.code];
  if (list !== 'holdings' || id === undefined || (side !== 'owned' && side !== 'owner')) return refusal;
  const row = chain.holdings.findIndex((holding) => holding[side] === id);
  return { ...refusal, path: ['holdings', String(Math.max(row, 0)), ...(field.length > 0 ? field : [side])] };
}
