import type { Tx } from '@bundel/platform';
import type { DemoBody } from './demo-bodies.js';
import { dice, pick } from './dice.js';

/** Invented names; no such company is meant. */
const suppliers = [
  'Morgenrood Software',
  'Heidebloem Automatisering',
  'Vuurtoren ICT',
  'Klaprozen Diensten',
  'Zeegras Hosting',
];

const subjects = [
  { subject: 'Kantoorsoftware', cpv: '48000000', cents: 12_000 },
  { subject: 'Hosting en opslag', cpv: '72317000', cents: 9_000 },
  { subject: 'Laptops en randapparatuur', cpv: '30213100', cents: 15_000 },
];

const ends = [
  '2027-03-31',
  '2027-06-30',
  '2027-12-31',
  '2027-12-31',
  '2028-06-30',
  '2028-12-31',
  '2029-12-31',
];

/** What the bodies buy today, with end and notice dates. */
export async function insertDemoContracts(tx: Tx, bodies: readonly DemoBody[]): Promise<number> {
  const rows = bodies.flatMap((body) =>
    subjects.map(({ subject, cpv, cents }) => ({
      body: body.id,
      subject,
      cpv,
      supplier: `${pick(suppliers, body.code, subject)} (demo)`,
      ends: pick(ends, body.code, subject, 'end'),
      options: Math.floor(dice(body.code, subject, 'options') * 3),
      officer: body.officer,
      cents: cents * body.employees,
    })),
  );
  await tx.query(
    `with r as (
       select uuidv7() as id, c.* from json_to_recordset($1::json) as c(body uuid, subject text, cpv text, supplier text,
         ends date, options integer, officer uuid, cents bigint)
     ), contracts as (
       insert into running_contract (id, organisation_id, subject, supplier_name, cpv_code, starts_on, ends_on,
         notice_on, extension_options, extension_months, changed_by)
       select id, body, subject, supplier, cpv, (ends - interval '4 years')::date, ends,
         (ends - interval '6 months')::date, options, case when options > 0 then 12 else 0 end, officer from r
       returning id
     )
     insert into running_contract_value (contract_id, organisation_id, yearly_cents) select id, body, cents from r`,
    [JSON.stringify(rows)],
  );
  return rows.length;
}
