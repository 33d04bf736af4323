import {
  joiningDatesOf,
  joiningMomentsOf,
  proposeJoining,
  type JoiningMoment as Moment,
  type JoiningProposal as Proposal,
  type SharedContract,
} from '@bundel/demand-domain';
import {
  isWithinCpv,
  isWithinDates,
  localDateOf,
  parseInstant,
  valueOf,
  type CpvCode,
  type LocalDate,
} from '@bundel/kernel';
import { decodeCursor, pageSize, toPage, type Tx } from '@bundel/platform';
import type { JoiningFilter, JoiningMoments, JoiningMomentsArgs } from './joining-moments.types.js';

/** What ends soonest is looked at first; more contracts than this tell nothing new about when bodies can join. */
const MOST_CONTRACTS = 50_000;
const MOST_BODIES = 100;
const MOST_PROPOSALS = 20;

/** When the shared contracts of all bodies end. Row security leaves values, and contracts that are not shared, out. */
export async function readJoiningMoments(tx: Tx, args: JoiningMomentsArgs): Promise<JoiningMoments> {
  const size = pageSize(args);
  const after = args.after ? decodeCursor(args.after, ['text'])[0] : null;
  const today = localDateOf(valueOf(parseInstant((await tx.now()).toISOString())));
  const contracts = (await readShared(tx, today)).filter(fits(args.filter ?? {}));
  const moments = joiningMomentsOf(contracts, today);
  const left = moments.filter((one) => after === null || keyOf(one) > after);
  const page = toPage(left.slice(0, size + 1), size, moments.length, (one) => [keyOf(one)]);
  return {
    moments: { ...page, nodes: page.nodes.map(shown) },
    proposals: proposeJoining(contracts, today).slice(0, MOST_PROPOSALS).map(shown),
  };
}

const keyOf = ({ quarter, cpvGroup }: Moment): string => `${quarter} ${cpvGroup}`;

const shown = <T extends Moment | Proposal>(one: T) => ({
  ...one,
  bodyCount: one.bodies.length,
  bodies: one.bodies.slice(0, MOST_BODIES).map((body) => ({ ...body })),
});

const fits =
  (filter: JoiningFilter) =>
  (contract: SharedContract): boolean => {
    const { joinsOn } = joiningDatesOf(contract);
    const cpv = filter.cpvCode ? (filter.cpvCode.slice(0, 8) as CpvCode) : null;
    const [from, until] = [filter.joinsFrom ?? null, filter.joinsUntil ?? null] as (LocalDate | null)[];
    return (
      (cpv === null || isWithinCpv(contract.cpvCode as CpvCode, cpv)) &&
      isWithinDates(joinsOn, from ?? null, until ?? null)
    );
  };

const readShared = (tx: Tx, today: LocalDate): Promise<SharedContract[]> =>
  tx.query<SharedContract>(
    `select r.organisation_id as "organisationId", o.name as "organisationName", r.cpv_code as "cpvCode",
       r.ends_on::text as "endsOn", r.notice_on::text as "noticeOn", r.extension_options as "extensionOptions",
       r.extension_months as "extensionMonths"
     from running_contract r join organisation o on o.id = r.organisation_id
     where r.shared and r.ends_on + make_interval(months => r.extension_options * r.extension_months) >= $1
     order by r.ends_on, r.id limit ${MOST_CONTRACTS}`,
    [today],
  );
