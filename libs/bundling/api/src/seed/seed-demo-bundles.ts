import { proposeBundles } from '@bundel/bundling-domain';
import { readChosenDemand } from '@bundel/demand-api';
import type { Result } from '@bundel/kernel';
import {
  scopeOf,
  systemScope,
  type ActTx,
  type Database,
  type Member,
  type Refusal,
  type Tx,
} from '@bundel/platform';
import { BundleLotSplit, ObjectionAudience, ObjectionSubject } from '../bundle/bundle.enums.js';
import { findBundleRow, type BundleRow } from '../bundle/bundle-rows.js';
import { changeBundle } from '../bundle/change-bundle.js';
import { toFacts } from '../chosen/to-facts.js';
import { createBundle } from '../create-bundle/create-bundle.use-case.js';
import { writeDivision } from '../divide-bundle/divide-bundle.use-case.js';
import { inviteToSignOff } from '../invite-to-sign-off/invite-to-sign-off.use-case.js';
import { objectToBundle } from '../object-to-bundle/object-to-bundle.use-case.js';
import { openObjection } from '../open-objection/open-objection.use-case.js';
import { writeChanges } from '../update-bundle/update-bundle.use-case.js';
import { demoBundles, demoCall, type DemoBundle } from './demo-bundles.data.js';

/**
 * Brings bundles in several states, made by the acts that people use. It runs once: when a bundle is there, nothing is
 * added.
 * @returns how many were new
 */
export async function seedDemoBundles(database: Database): Promise<number> {
  const known = await database.read(systemScope('demo'), (tx) => tx.query(`select 1 from bundle limit 1`));
  const call = await database.read(systemScope('demo'), findDemoCall);
  if (known.length > 0 || call === null) return 0;
  const proposals = await database.read(scopeOf(call.coordinator), async (tx) => {
    const demand = await readChosenDemand(tx, call.id);
    return proposeBundles(toFacts(demand?.lines ?? [])).bundles.map(({ number }) => number);
  });
  let made = 0;
  for (const [place, bundle] of demoBundles.entries()) {
    const proposal = proposals[place];
    if (proposal === undefined) break;
    await database.transaction(scopeOf(call.coordinator), (tx) =>
      seedBundle(asAct(tx), call, bundle, proposal),
    );
    made += 1;
  }
  return made;
}

interface DemoCall {
  readonly id: string;
  readonly coordinator: Member;
  readonly supplier: Member | null;
}

async function findDemoCall(tx: Tx): Promise<DemoCall | null> {
  const [call] = await tx.query<{ id: string; lead: string }>(
    `select id, lead_organisation_id as lead from campaign where title = $1`,
    [demoCall],
  );
  if (call === undefined) return null;
  const coordinator = await memberOf(tx, 'coordinator', call.lead);
  return coordinator === null
    ? null
    : { id: call.id, coordinator, supplier: await memberOf(tx, 'bidManager', null) };
}

async function memberOf(tx: Tx, role: string, organisationId: string | null): Promise<Member | null> {
  const [row] = await tx.query<Omit<Member, 'role' | 'assurance' | 'sessionId'>>(
    `select p.id as "personId", p.name as "personName", o.id as "organisationId", o.name as "organisationName",
       o.kind as "organisationKind"
     from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
     where m.role = $1 and m.ended_at is null and ($2::uuid is null or o.id = $2) order by m.id limit 1`,
    [role, organisationId],
  );
  return row === undefined ? null : { ...row, role, assurance: 'substantial', sessionId: row.personId };
}

/** A seed leaves no trail, job or announcement. */
const asAct = (tx: Tx): ActTx => ({
  ...tx,
  about: () => undefined,
  enqueue: () => Promise.resolve(''),
  announce: () => Promise.resolve(),
});

function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`The demo bundle was refused: ${JSON.stringify(result.errors)}`);
  return result.value;
}

async function seedBundle(tx: ActTx, call: DemoCall, bundle: DemoBundle, proposal: number): Promise<void> {
  const who = call.coordinator;
  const made = done(await createBundle(tx, who, { campaignId: call.id, title: bundle.title, proposal }));
  const now = async (): Promise<BundleRow> => (await findBundleRow(tx, made.row.id)) as BundleRow;
  const addressed = async () => ({ bundleId: made.row.id, version: (await now()).version });
  const written = await addressed();
  done(
    await changeBundle(tx, who, written, (row) => writeChanges(tx, row, { ...written, ...bundle.written })),
  );
  if (bundle.divided)
    done(
      await changeBundle(tx, who, await addressed(), (row) => writeDivision(tx, row, BundleLotSplit.region)),
    );
  if (bundle.state === 'inObjection')
    done(
      await openObjection(tx, who, { ...(await addressed()), days: 20, audience: ObjectionAudience.market }),
    );
  if (bundle.state === 'inObjection' && call.supplier !== null) await object(tx, call.supplier, made.row.id);
  if (bundle.state === 'inSignOff') done(await inviteToSignOff(tx, who, await addressed()));
}

/** The supplier speaks for itself: row security looks at who objects. */
async function object(tx: ActTx, supplier: Member, bundleId: string): Promise<void> {
  const [asked] = await tx.query<{ organisation: string }>(
    `select current_setting('bundel.organisation_id', true) as organisation`,
  );
  await tx.query(`select set_config('bundel.organisation_id', $1, true)`, [supplier.organisationId]);
  done(
    await objectToBundle(tx, supplier, {
      bundleId,
      subject: ObjectionSubject.lots,
      objection:
        'Een perceel per provincie helpt regionale bedrijven. Vraag niet dat één leverancier alle provincies tegelijk levert.',
    }),
  );
  await tx.query(`select set_config('bundel.organisation_id', $1, true)`, [asked?.organisation ?? '']);
}
