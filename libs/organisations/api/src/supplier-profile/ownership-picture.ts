import {
  formatDecimal,
  isZeroDecimal,
  normaliseDecimal,
  type CountryCode,
  type Decimal,
} from '@bundel/kernel';
import { toMessageParams, type MessageParams } from '@bundel/inbox-api';
import {
  COLLECTIVE_LIMIT,
  INDIVIDUAL_LIMIT,
  type Jurisdiction,
  type JurisdictionTable,
  type OwnershipPicture as Computed,
  type OwnershipParty as Party,
} from '@bundel/organisations-domain';
import type { Tx } from '@bundel/platform';
import type {
  ControlBasis,
  LimitOutcome,
  NonEuShare,
  OwnershipFinding,
  OwnershipMeasure,
  OwnershipPicture,
  UltimateOwnership,
} from './ownership.types.js';

/** Countries with the facts that ownership rules look at. */
export async function jurisdictionTable(tx: Tx): Promise<JurisdictionTable> {
  const rows = await tx.query<Jurisdiction>(
    `select code, eu, eea, gpa, adequacy, us_cloud_act as "usCloudAct" from jurisdiction`,
  );
  return new Map(rows.map((row): [CountryCode, Jurisdiction] => [row.code, row]));
}

const percentText = (value: Decimal): string => formatDecimal(normaliseDecimal(value));

/** What the domain computed, in the words of the schema. */
export function toPicture(computed: Computed, parties: ReadonlyMap<string, Party>): OwnershipPicture {
  const { capital, votes, control, exposure, secNumCloud } = computed;
  return {
    ultimateOwners: [capital, votes].map(ownersOf),
    controllers: control.controllers.map(({ party, basis, through }) => ({
      party,
      basis: basis as ControlBasis,
      through: [...through],
    })),
    jurisdictions: exposure.jurisdictions.map(({ ruleId, facts, through }) => ({
      country: facts.code,
      ruleId,
      eu: facts.eu,
      usCloudAct: facts.usCloudAct,
      through: [...through],
    })),
    unknownCountries: [...exposure.unknown],
    seatInEu: secNumCloud.seatInEu,
    nonEuShares: [secNumCloud.capital, secNumCloud.votes].map(nonEuShareOf),
    findings: findingsOf(computed, (id) => parties.get(id)?.name ?? id),
  };
}

const ownersOf = (ownership: Computed['capital']): UltimateOwnership => ({
  measure: ownership.measure as OwnershipMeasure,
  owners: ownership.owners.map(({ party, percent }) => ({ party, percent: percentText(percent) })),
  undisclosedPercent: percentText(ownership.undisclosed.percent),
  closedRings: ownership.closedRings.map((ring) => [...ring]),
});

const nonEuShareOf = (share: Computed['secNumCloud']['capital']): NonEuShare => ({
  measure: share.measure as OwnershipMeasure,
  holders: share.holders.map(({ party, percent }) => ({ party, percent: percentText(percent) })),
  collectivePercent: percentText(share.collectivePercent),
  unknownPercent: percentText(share.unknownPercent),
  individual: share.individual as LimitOutcome,
  collective: share.collective as LimitOutcome,
});

type NameOf = (id: string) => string;

const finding = (ruleId: string, code: string, params: MessageParams): OwnershipFinding => ({
  ruleId,
  code,
  params: toMessageParams(params),
});

function findingsOf(computed: Computed, nameOf: NameOf): OwnershipFinding[] {
  return [
    ...controlFindings(computed, nameOf),
    ...exposureFindings(computed, nameOf),
    ...limitFindings(computed, nameOf),
    ...gapFindings(computed, nameOf),
  ];
}

function controlFindings({ control }: Computed, nameOf: NameOf): OwnershipFinding[] {
  if (control.controllers.length === 0) return [finding('CONTROL', 'ownership.control.nobody', {})];
  return control.controllers.map(({ party, basis, through }) =>
    finding('CONTROL', `ownership.control.${basis}`, {
      party: nameOf(party),
      through: through.map(nameOf).join(', '),
    }),
  );
}

function exposureFindings({ exposure }: Computed, nameOf: NameOf): OwnershipFinding[] {
  const rule = 'EXPOSURE-FOLLOWS-CONTROL';
  return [
    ...exposure.jurisdictions.map(({ facts, through }) =>
      finding(rule, facts.eu ? 'ownership.exposure.eu' : 'ownership.exposure.outsideEu', {
        country: facts.code,
        through: through.map(nameOf).join(', '),
      }),
    ),
    ...exposure.unknown.map((id) => finding(rule, 'ownership.exposure.unknown', { party: nameOf(id) })),
  ];
}

function limitFindings({ secNumCloud }: Computed, nameOf: NameOf): OwnershipFinding[] {
  const { ruleId } = secNumCloud;
  const seat = secNumCloud.seatInEu === null ? 'unknown' : secNumCloud.seatInEu ? 'inEu' : 'outsideEu';
  const limits = [secNumCloud.capital, secNumCloud.votes].flatMap((share) => {
    const [largest] = share.holders;
    return [
      finding(ruleId, `ownership.limit.individual.${share.individual}`, {
        measure: share.measure,
        limit: percentText(INDIVIDUAL_LIMIT),
        percent: largest === undefined ? '0' : percentText(largest.percent),
        party: largest === undefined ? '' : nameOf(largest.party),
      }),
      finding(ruleId, `ownership.limit.collective.${share.collective}`, {
        measure: share.measure,
        limit: percentText(COLLECTIVE_LIMIT),
        percent: percentText(share.collectivePercent),
      }),
    ];
  });
  return [finding(ruleId, `ownership.seat.${seat}`, {}), ...limits];
}

function gapFindings({ capital, votes }: Computed, nameOf: NameOf): OwnershipFinding[] {
  return [capital, votes].flatMap(({ measure, undisclosed, closedRings }) => [
    ...(isZeroDecimal(undisclosed.percent)
      ? []
      : [
          finding('DISCLOSURE', 'ownership.undisclosed', {
            measure,
            percent: percentText(undisclosed.percent),
          }),
        ]),
    ...closedRings.map((ring) =>
      finding('DISCLOSURE', 'ownership.closedRing', { measure, parties: ring.map(nameOf).join(', ') }),
    ),
  ]);
}
