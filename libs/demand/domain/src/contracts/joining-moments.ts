import { firstDayOf, nextPeriod, periodOf, type LocalDate, type Period } from '@bundel/kernel';
import { joiningDatesOf, type ContractDates, type JoiningDates } from './running-contract.js';

/** From how many bodies on a shared campaign is proposed. */
export const BODIES_TOGETHER = 3;
/** How many quarters contracts may lie apart to be proposed together. */
export const QUARTERS_TOGETHER = 4;

/** A shared contract, as far as other bodies may know of it. */
export interface SharedContract extends ContractDates {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly cpvCode: string;
}

export interface JoiningBody {
  readonly organisationId: string;
  readonly name: string;
}

/** Contracts of one quarter and CPV group. */
export interface JoiningMoment {
  readonly quarter: Period;
  readonly cpvGroup: string;
  readonly contracts: number;
  readonly bodies: readonly JoiningBody[];
  /** First day on which one of these bodies must have acted. */
  readonly actBefore: LocalDate;
}

/** A campaign that suits many bodies at once, with the figures that are its reason. */
export interface JoiningProposal {
  readonly cpvGroup: string;
  readonly firstQuarter: Period;
  readonly lastQuarter: Period;
  readonly contracts: number;
  readonly bodies: readonly JoiningBody[];
  readonly actBefore: LocalDate;
  readonly reason: string;
}

type Dated = SharedContract & JoiningDates & { readonly quarter: Period; readonly cpvGroup: string };

/** The group (three digits) that a CPV code belongs to. */
export const cpvGroupOf = (code: string): string => `${code.slice(0, 3)}00000`;

/** Contracts that can still be left: those whose day to act has passed are left out. Same input, same output. */
const dated = (contracts: readonly SharedContract[], today: LocalDate): readonly Dated[] =>
  contracts
    .map((contract) => ({ ...contract, ...joiningDatesOf(contract) }))
    .filter(({ actBefore }) => actBefore >= today)
    .map((one) => ({
      ...one,
      quarter: periodOf(one.joinsOn, 'quarter'),
      cpvGroup: cpvGroupOf(one.cpvCode),
    }));

/** Joining moments of many bodies per quarter and CPV group, earliest first. */
export function joiningMomentsOf(
  contracts: readonly SharedContract[],
  today: LocalDate,
): readonly JoiningMoment[] {
  const groups = groupBy(dated(contracts, today), ({ quarter, cpvGroup }) => `${quarter} ${cpvGroup}`);
  return [...groups.values()]
    .map((members) => {
      const { quarter, cpvGroup } = members[0] as Dated;
      return { quarter, cpvGroup, ...figuresOf(members) };
    })
    .sort((left, right) => compare(`${left.quarter} ${left.cpvGroup}`, `${right.quarter} ${right.cpvGroup}`));
}

/**
 * Campaigns where the contracts of many bodies end within {@link QUARTERS_TOGETHER} quarters: per CPV group the window
 * with the most bodies first (the earliest on a tie), then the best of what is left. No contract is in two proposals.
 */
export function proposeJoining(
  contracts: readonly SharedContract[],
  today: LocalDate,
): readonly JoiningProposal[] {
  const groups = groupBy(dated(contracts, today), ({ cpvGroup }) => cpvGroup);
  return [...groups.values()]
    .flatMap((members) => proposalsOf(members))
    .sort(
      (left, right) =>
        right.bodies.length - left.bodies.length ||
        compare(`${left.firstQuarter} ${left.cpvGroup}`, `${right.firstQuarter} ${right.cpvGroup}`),
    );
}

function proposalsOf(members: readonly Dated[]): readonly JoiningProposal[] {
  const proposals: JoiningProposal[] = [];
  let left = members;
  for (;;) {
    const best = bestWindow(left);
    if (best === null) return proposals;
    proposals.push(toProposal(best));
    left = left.filter((one) => !best.includes(one));
  }
}

function bestWindow(members: readonly Dated[]): readonly Dated[] | null {
  let best: readonly Dated[] | null = null;
  let most = BODIES_TOGETHER - 1;
  for (const start of [...new Set(members.map(({ quarter }) => quarter))].sort(compare)) {
    const end = firstDayOf(after(start, QUARTERS_TOGETHER));
    const within = members.filter(({ quarter, joinsOn }) => quarter >= start && joinsOn < end);
    const bodies = new Set(within.map(({ organisationId }) => organisationId)).size;
    if (bodies > most) [best, most] = [within, bodies];
  }
  return best;
}

const after = (quarter: Period, count: number): Period =>
  count === 0 ? quarter : after(nextPeriod(quarter), count - 1);

function toProposal(members: readonly Dated[]): JoiningProposal {
  const quarters = members.map(({ quarter }) => quarter).sort(compare);
  const [firstQuarter, lastQuarter] = [quarters[0] as Period, quarters.at(-1) as Period];
  const figures = figuresOf(members);
  const when = firstQuarter === lastQuarter ? `in ${firstQuarter}` : `from ${firstQuarter} to ${lastQuarter}`;
  const what = `${figures.contracts} contracts of ${figures.bodies.length} bodies`;
  return {
    cpvGroup: (members[0] as Dated).cpvGroup,
    firstQuarter,
    lastQuarter,
    ...figures,
    reason: `${what} end ${when}; the first must act by ${figures.actBefore}.`,
  };
}

function figuresOf(members: readonly Dated[]): Pick<JoiningMoment, 'contracts' | 'bodies' | 'actBefore'> {
  const bodies = new Map(members.map((one) => [one.organisationId, one.organisationName]));
  return {
    contracts: members.length,
    bodies: [...bodies]
      .map(([organisationId, name]) => ({ organisationId, name }))
      .sort(
        (left, right) => compare(left.name, right.name) || compare(left.organisationId, right.organisationId),
      ),
    actBefore: members.map(({ actBefore }) => actBefore).sort(compare)[0] as LocalDate,
  };
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
