import { euroCents, formatMoneyAmount, parseQuantity, valueOf, type Money } from '@bundel/kernel';
import { lineValue } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import type { DemandLine } from './demand-line.types.js';

type Row = Omit<DemandLine, 'unitPriceCeiling' | 'budget' | 'value' | 'answers' | 'pledge'> & {
  readonly priceCents: string | null;
  readonly budgetCents: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly pledgeId: string | null;
  readonly pledgeNumber: string;
  readonly pledgeCents: string | null;
  readonly signedBy: string | null;
  readonly signedAt: Date;
};

/** Names of people are read under row security: only colleagues have one. */
const columns = `
  l.id, l.campaign_id as "campaignId", c.number as "campaignNumber", c.title as "campaignTitle",
  l.organisation_id as "organisationId", o.name as "organisationName", i.code as "itemCode", i.name as "itemName",
  i.unit as "itemUnit", l.label, l.state, l.commitment, l.revision, l.unit, l.floor,
  l.data_sensitivity as "dataSensitivity", l.storage_region as "storageRegion", l.key_custody as "keyCustody",
  l.open_standards as "openStandards", l.comply_or_explain as "complyOrExplain",
  l.current_contract_id as "currentContractId", l.earliest_start::text as "earliestStart",
  l.latest_start::text as "latestStart", l.answers, l.remarks, l.changed_at as "changedAt",
  (select name from person where id = l.changed_by) as "changedBy",
  (select coalesce(json_agg(json_build_object('period', p.period,
     'minimum', trim_scale(p.minimum)::text, 'expected', trim_scale(p.expected)::text,
     'maximum', trim_scale(p.maximum)::text, 'enteredMinimum', trim_scale(p.entered_minimum)::text,
     'enteredExpected', trim_scale(p.entered_expected)::text, 'enteredMaximum', trim_scale(p.entered_maximum)::text)
     order by p.period), '[]') from demand_line_period p where p.line_id = l.id) as quantities,
  m.unit_price_ceiling_cents as "priceCents", m.budget_cents as "budgetCents",
  g.id as "pledgeId", g.number as "pledgeNumber", case when m.line_id is null then null else g.value_cents end as "pledgeCents", g.signed_at as "signedAt",
  (select name from person where id = g.signed_by) as "signedBy"`;

const tables = `
  from demand_line l join campaign c on c.id = l.campaign_id join campaign_item i on i.id = l.item_id
  join organisation o on o.id = l.organisation_id
  left join demand_line_price m on m.line_id = l.id
  left join pledge g on g.line_id = l.id and g.ended_at is null`;

const money = (value: Money | null) =>
  value === null ? null : { amount: formatMoneyAmount(value), currency: 'EUR' };

const cents = (text: string | null): Money | null => (text === null ? null : euroCents(BigInt(text)));

const toLine = (row: Row): DemandLine => {
  const {
    priceCents,
    budgetCents,
    answers,
    pledgeId,
    pledgeNumber,
    pledgeCents,
    signedBy,
    signedAt,
    ...line
  } = row;
  const [price, budget] = [cents(priceCents), cents(budgetCents)];
  const maxima = line.quantities.map(({ maximum }) => ({ maximum: valueOf(parseQuantity(maximum)) }));
  return {
    ...line,
    unitPriceCeiling: money(price),
    budget: money(budget),
    value: money(lineValue(maxima, price, budget)),
    answers: Object.entries(answers).map(([code, answer]) => ({ code, answer })),
    pledge:
      pledgeId === null
        ? null
        : { id: pledgeId, number: pledgeNumber, value: money(cents(pledgeCents)), signedBy, signedAt },
    history: [],
  };
};

/** Lines under a condition, as the reader may see them: row security leaves out what is not theirs. */
export async function readDemandLines(
  tx: Tx,
  condition: string,
  values: readonly unknown[],
): Promise<DemandLine[]> {
  const rows = await tx.query<Row>(`select ${columns} ${tables} where ${condition}`, values);
  return rows.map(toLine);
}

/** One line with its history; null when it does not exist or is not the reader's to see. */
export async function findDemandLine(tx: Tx, id: string): Promise<DemandLine | null> {
  const [line] = await readDemandLines(tx, 'l.id = $1', [id]);
  if (line === undefined) return null;
  const history = await tx.query<DemandLine['history'][number]>(
    `select revision, act, done_at as "doneAt", (select name from person where id = done_by) as "doneBy"
     from demand_line_revision where line_id = $1 order by revision desc limit 100`,
    [id],
  );
  return { ...line, history };
}
