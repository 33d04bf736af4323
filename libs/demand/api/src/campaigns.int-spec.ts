import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Result } from '@bundel/kernel';
import {
  Acts,
  createDataSource,
  Database,
  Loaders,
  scopeOf,
  systemScope,
  type ActTx,
  type Member,
  type Refusal,
} from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { CampaignPart, LeadView, ParticipantState, QuestionKind } from './campaign/campaign.enums.js';
import type { Campaign } from './campaign/campaign.types.js';
import { readCampaign } from './campaign/read-campaign.js';
import { listParticipants } from './campaign-participants/list-participants.js';
import { listCampaigns } from './campaigns/list-campaigns.js';
import { closeCampaigns } from './close-campaigns/close-campaigns.job.js';
import { copyCampaign } from './copy-campaign/copy-campaign.use-case.js';
import { createCampaign } from './create-campaign/create-campaign.use-case.js';
import { declineInvitation } from './decline-invitation/decline-invitation.use-case.js';
import { InvitableKind } from './invite-bodies/body-selection.input.js';
import { inviteBodies } from './invite-bodies/invite-bodies.use-case.js';
import { countInvitable } from './invite-bodies/select-bodies.js';
import { listMyInvitations } from './my-invitations/list-my-invitations.js';
import { openCampaign } from './open-campaign/open-campaign.use-case.js';
import { remindBodies } from './remind-bodies/remind-bodies.use-case.js';
import { removeInvitation } from './remove-invitation/remove-invitation.use-case.js';
import { campaignTaskSource } from './tasks/campaign-tasks.js';
import { tellBodies } from './tell-bodies/tell-bodies.job.js';
import { updateCampaign } from './update-campaign/update-campaign.use-case.js';

const urls = useTestDatabase();
let database: Database;
let acts: Acts;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 4 });
  database = new Database(await source.initialize());
  acts = new Acts(database);
  await loadReferenceData(database);
});
afterAll(() => database.close());

const asSystem = <T>(work: (tx: Parameters<Parameters<Database['transaction']>[1]>[0]) => Promise<T>) =>
  database.transaction(systemScope('test'), work);

async function body(facts: { kind?: string; province?: string; population?: number } = {}): Promise<string> {
  const rows = await asSystem((tx) =>
    tx.query<{ id: string }>(
      `insert into organisation (kind, code, name, sort_name, country, source, province_code, population)
       values ($2, $1, $1, $1, 'NL', 'test', $3, $4) returning id`,
      [randomUUID(), facts.kind ?? 'municipality', facts.province ?? null, facts.population ?? null],
    ),
  );
  return rows[0]!.id;
}

const member = async (role: string, organisationId?: string): Promise<Member> => ({
  personId: randomUUID(),
  personName: 'K. Test',
  sessionId: randomUUID(),
  organisationId: organisationId ?? (await body()),
  organisationName: 'Test',
  organisationKind: 'municipality',
  role,
  assurance: 'high',
});

const act = <T>(who: Member, work: (tx: ActTx) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> =>
  acts.perform(
    { requestId: randomUUID(), origin: 'test', locale: 'en', actor: who, loaders: new Loaders() },
    { action: 'test' },
    work,
  );

function value<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

const codes = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.errors.map((error) => error.code);

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const finished = {
  title: 'Digitale werkplek 2027',
  description: 'Werkplekken voor kantoor en thuis.',
  cpvCode: '30200000',
  firstPeriod: '2099-Q1',
  periodCount: 4,
  items: [{ name: 'Laptop', unit: 'piece' }],
};

async function draft(lead: Member, extra: object = {}): Promise<Campaign> {
  const input = { ...finished, closesAt: inDays(30), ...extra };
  return value(await act(lead, (tx) => createCampaign(tx, lead, input)));
}

/** A campaign that is open to the bodies of these members. */
async function opened(lead: Member, invited: readonly Member[], extra: object = {}): Promise<Campaign> {
  const { id, version } = await draft(lead, extra);
  const organisationIds = invited.map(({ organisationId }) => organisationId);
  const bodies = { campaignId: id, bodies: { organisationIds }, part: CampaignPart.participant };
  value(await act(lead, (tx) => inviteBodies(tx, lead, bodies)));
  return value(await act(lead, (tx) => openCampaign(tx, lead, { campaignId: id, version })));
}

/** The closing date passes, without waiting for it. */
const letClose = (id: string): Promise<unknown> =>
  asSystem((tx) =>
    tx.query(`update campaign set closes_at = clock_timestamp() - interval '1 second' where id = $1`, [id]),
  );

const seenBy = (who: Member, id: string): Promise<Campaign | null> =>
  database.read(scopeOf(who), (tx) => readCampaign(tx, id, who.organisationId));

describe('a draft', () => {
  test('is saved unfinished, tells what it misses, and is seen by its own body only', async () => {
    const lead = await member('coordinator');
    const begun = value(await act(lead, (tx) => createCampaign(tx, lead, {})));
    expect(begun.number).toMatch(/^UV-\d{4}-\d{4,}$/);
    expect(begun.missing.map((one) => one.path.join('.'))).toEqual([
      'title',
      'description',
      'cpvCode',
      'closesAt',
      'items',
      'bodies',
    ]);
    const stranger = await member('coordinator');
    expect(await seenBy(stranger, begun.id)).toBeNull();
    expect(await seenBy(lead, begun.id)).toMatchObject({ state: 'draft', version: 1 });
  });

  test('keeps the identity of its items, gives codes, and refuses the version of yesterday', async () => {
    const lead = await member('coordinator');
    const first = await draft(lead);
    const items = [
      { name: 'Dock', unit: 'piece' },
      { ...first.items[0]!, name: 'Laptop 14 inch' },
    ];
    const change = { campaignId: first.id, version: first.version, items };
    const second = value(await act(lead, (tx) => updateCampaign(tx, lead, change)));
    expect(second.items.map(({ code, name }) => [code, name])).toEqual([
      ['P02', 'Dock'],
      ['P01', 'Laptop 14 inch'],
    ]);
    expect(second.items[1]!.id).toBe(first.items[0]!.id);
    expect(codes(await act(lead, (tx) => updateCampaign(tx, lead, change)))).toEqual(['CONFLICT']);
  });

  test('takes no row of another campaign by its identity, and no code twice', async () => {
    const lead = await member('coordinator');
    const [one, other] = [await draft(lead), await draft(lead)];
    const stolen = { ...one.items[0]!, code: 'X' };
    const change = { campaignId: other.id, version: other.version, items: [stolen] };
    const saved = value(await act(lead, (tx) => updateCampaign(tx, lead, change)));
    expect(saved.items[0]!.id).not.toBe(stolen.id);
    const twice = { ...change, version: saved.version, items: [stolen, { ...stolen, id: null, code: 'x' }] };
    expect(codes(await act(lead, (tx) => updateCampaign(tx, lead, twice)))).toEqual(['code.twice']);
  });

  test('cannot be changed, opened or copied by another body', async () => {
    const [lead, stranger] = [await member('coordinator'), await member('coordinator')];
    const { id: campaignId, version } = await draft(lead);
    const attempts = [
      (tx: ActTx) => updateCampaign(tx, stranger, { campaignId, version, title: 'Van mij' }),
      (tx: ActTx) => openCampaign(tx, stranger, { campaignId, version }),
      (tx: ActTx) => copyCampaign(tx, stranger, { campaignId, withBodies: true }),
      (tx: ActTx) =>
        inviteBodies(tx, stranger, {
          campaignId,
          bodies: { organisationIds: [stranger.organisationId] },
          part: CampaignPart.participant,
        }),
    ];
    for (const attempt of attempts) expect(codes(await act(stranger, attempt))).toEqual(['NOT_FOUND']);
  });
});

describe('opening', () => {
  test('tells everything that is missing at once', async () => {
    const lead = await member('coordinator');
    const { id: campaignId, version } = await draft(lead, {
      title: ' ',
      cpvCode: '99999999',
      closesAt: inDays(-1),
      firstPeriod: '2027',
      items: [{ name: '', unit: 'elbow' }],
      questions: [{ question: 'Welke?', kind: QuestionKind.choice, options: ['een', 'Een'] }],
    });
    expect(codes(await act(lead, (tx) => openCampaign(tx, lead, { campaignId, version })))).toEqual([
      'text.empty',
      'cpv.unknown',
      'campaign.closesInPast',
      'period.first',
      'text.empty',
      'unit.unknown',
      'question.options',
      'campaign.nobody',
    ]);
  });

  test('shows the campaign to the bodies on its list and to nobody else', async () => {
    const [lead, invited, stranger] = [
      await member('coordinator'),
      await member('demandOfficer'),
      await member('demandOfficer'),
    ];
    const { id, version } = await draft(lead);
    const ask = {
      campaignId: id,
      bodies: { organisationIds: [invited.organisationId] },
      part: CampaignPart.lead,
    };
    value(await act(lead, (tx) => inviteBodies(tx, lead, ask)));
    const before = await database.read(scopeOf(invited), (tx) =>
      tx.query(`select 1 from campaign_participant`),
    );
    expect(before).toEqual([]);
    value(await act(lead, (tx) => openCampaign(tx, lead, { campaignId: id, version })));
    expect(await seenBy(invited, id)).toMatchObject({
      state: 'open',
      counts: null,
      periods: ['2099-Q1', '2099-Q2', '2099-Q3', '2099-Q4'],
      participation: { part: 'lead', state: 'invited' },
    });
    expect(await seenBy(stranger, id)).toBeNull();
    expect((await seenBy(lead, id))?.counts).toMatchObject({ total: 1, invited: 1 });
  });

  test('fixes what bodies answer to; texts and a later closing date may still change', async () => {
    const [lead, invited] = [await member('coordinator'), await member('demandOfficer')];
    const { id: campaignId, version } = await opened(lead, [invited]);
    const change = (extra: object) =>
      act(lead, (tx) => updateCampaign(tx, lead, { campaignId, version, ...extra }));
    expect(codes(await change({ leadSees: LeadView.totals, periodCount: 3, items: [] }))).toEqual([
      'campaign.fixed',
      'campaign.fixed',
      'campaign.fixed',
    ]);
    expect(codes(await change({ closesAt: inDays(10) }))).toEqual(['campaign.closesEarlier']);
    expect(value(await change({ title: 'Werkplek', closesAt: inDays(60) })).title).toBe('Werkplek');
  });
});

describe('the list of bodies', () => {
  test('is made by sort, province and size, or by hand; the preview counts the same', async () => {
    const lead = await member('coordinator');
    const province = `PV-${randomUUID().slice(0, 8)}`;
    await body({ province, population: 10_000 });
    const wanted = await body({ province, population: 50_000 });
    await body({ province, population: 50_000, kind: 'waterBoard' });
    await body({ province, population: 500_000 });
    const { id } = await draft(lead);
    const selection = {
      kinds: [InvitableKind.municipality],
      provinces: [province],
      populationFrom: 20_000,
      populationTo: 100_000,
      organisationIds: [lead.organisationId],
    };
    const preview = await database.read(scopeOf(lead), (tx) => countInvitable(tx, id, selection));
    expect(preview).toMatchObject({ total: 2, invitedAlready: 0 });
    const ask = { campaignId: id, bodies: selection, part: CampaignPart.participant };
    const invited = value(await act(lead, (tx) => inviteBodies(tx, lead, ask)));
    expect(invited.counts?.total).toBe(2);
    expect(value(await act(lead, (tx) => inviteBodies(tx, lead, ask))).counts?.total).toBe(2);
    const page = await database.read(scopeOf(lead), (tx) =>
      listParticipants(tx, lead.organisationId, { first: 1, campaignId: id }),
    );
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const next = await database.read(scopeOf(lead), (tx) =>
      listParticipants(tx, lead.organisationId, { first: 1, campaignId: id, after: page.pageInfo.endCursor }),
    );
    expect([...page.nodes, ...next.nodes].map((node) => node.organisationId).sort()).toEqual(
      [wanted, lead.organisationId].sort(),
    );
    const nobody = { campaignId: id, bodies: {}, part: CampaignPart.participant };
    expect(value(await act(lead, (tx) => inviteBodies(tx, lead, nobody))).counts?.total).toBe(2);
  });

  test('loses a body that has not begun, never one that has', async () => {
    const [lead, idle, busy] = [
      await member('coordinator'),
      await member('demandOfficer'),
      await member('demandOfficer'),
    ];
    const { id: campaignId } = await opened(lead, [idle, busy]);
    await asSystem((tx) =>
      tx.query(`update campaign_participant set state = 'answering' where organisation_id = $1`, [
        busy.organisationId,
      ]),
    );
    const remove = ({ organisationId }: Member) =>
      act(lead, (tx) => removeInvitation(tx, lead, { campaignId, organisationId }));
    expect(value(await remove(idle)).counts).toMatchObject({ total: 1, answering: 1 });
    expect(codes(await remove(busy))).toEqual(['invitation.answered']);
    expect(codes(await remove(idle))).toEqual(['NOT_FOUND']);
  });

  test('is not one that a body can put itself on, not even past the use cases', async () => {
    const [lead, stranger] = [await member('coordinator'), await member('demandOfficer')];
    const { id } = await opened(lead, [await member('demandOfficer')]);
    for (const as of [stranger.organisationId, lead.organisationId]) {
      const attempt = database.transaction(scopeOf(stranger), (tx) =>
        tx.query(
          `insert into campaign_participant (campaign_id, organisation_id, lead_organisation_id, invited_at)
           values ($1, $2, $3, clock_timestamp())`,
          [id, stranger.organisationId, as],
        ),
      );
      await expect(attempt).rejects.toThrow('row-level security');
    }
  });
});

describe('a body that is asked', () => {
  test('declines with a reason that the lead reads and other bodies do not', async () => {
    const [lead, invited, other] = [
      await member('coordinator'),
      await member('demandOfficer'),
      await member('demandOfficer'),
    ];
    const { id: campaignId } = await opened(lead, [invited, other]);
    const decline = (reason: string) =>
      act(invited, (tx) => declineInvitation(tx, invited, { campaignId, reason }));
    expect(codes(await decline(' '))).toEqual(['decline.reason']);
    expect(value(await decline('Wij kochten vorig jaar.')).participation).toMatchObject({
      state: 'declined',
    });
    const filter = { states: [ParticipantState.declined] };
    const listed = await database.read(scopeOf(lead), (tx) =>
      listParticipants(tx, lead.organisationId, { first: 10, campaignId, filter }),
    );
    expect(listed.nodes).toMatchObject([{ declineReason: 'Wij kochten vorig jaar.' }]);
    const open = await database.read(scopeOf(lead), (tx) =>
      listParticipants(tx, lead.organisationId, { first: 10, campaignId, filter: { notAnswered: true } }),
    );
    expect(open.nodes.map((node) => node.organisationId)).toEqual([other.organisationId]);
    const seen = await database.read(scopeOf(other), (tx) =>
      tx.query<{ organisation_id: string }>(`select organisation_id from campaign_participant`),
    );
    expect(seen).toEqual([{ organisation_id: other.organisationId }]);
  });

  test('finds its invitations, newest first, in pages', async () => {
    const [lead, invited] = [await member('coordinator'), await member('demandOfficer')];
    const [first, second] = [await opened(lead, [invited]), await opened(lead, [invited])];
    await letClose(first.id);
    const read = (args: object) =>
      database.read(scopeOf(invited), (tx) =>
        listMyInvitations(tx, invited.organisationId, { first: 1, ...args }),
      );
    const page = await read({});
    expect(page).toMatchObject({ totalCount: 2, nodes: [{ campaign: { id: second.id, counts: null } }] });
    const next = await read({ after: page.pageInfo.endCursor });
    expect(next.nodes).toMatchObject([{ state: 'invited', campaign: { id: first.id, state: 'closed' } }]);
  });
});

describe('closing', () => {
  test('follows the clock of the database; the job only writes it down', async () => {
    const [lead, invited] = [await member('coordinator'), await member('demandOfficer')];
    const { id: campaignId, version } = await opened(lead, [invited]);
    await letClose(campaignId);
    expect(await seenBy(lead, campaignId)).toMatchObject({ state: 'closed', closedAt: null });
    const late = await act(lead, (tx) => updateCampaign(tx, lead, { campaignId, version, title: 'Te laat' }));
    expect(codes(late)).toEqual(['campaign.ended']);
    const declined = await act(invited, (tx) =>
      declineInvitation(tx, invited, { campaignId, reason: 'Te laat.' }),
    );
    expect(codes(declined)).toEqual(['campaign.ended']);
    expect((await asSystem((tx) => closeCampaigns(tx))).closed).toBeGreaterThan(0);
    expect(await asSystem((tx) => closeCampaigns(tx))).toEqual({ closed: 0 });
    expect((await seenBy(lead, campaignId))?.closedAt).toBeInstanceOf(Date);
  });
});

describe('campaigns of a body', () => {
  test('are copied with their bodies and without their answers, and found by state and words', async () => {
    const [lead, invited] = [await member('coordinator'), await member('demandOfficer')];
    const { id: campaignId } = await opened(lead, [invited]);
    const input = { campaignId, title: 'Werkplek 2028', withBodies: true };
    const copy = value(await act(lead, (tx) => copyCampaign(tx, lead, input)));
    expect(copy).toMatchObject({
      title: 'Werkplek 2028',
      state: 'draft',
      closesAt: null,
      copiedFrom: campaignId,
      counts: { total: 1, invited: 1 },
      items: [{ code: 'P01', name: 'Laptop' }],
    });
    const found = (filter: object) =>
      database.read(scopeOf(lead), (tx) => listCampaigns(tx, lead.organisationId, { first: 10, filter }));
    expect((await found({})).nodes.map((one) => one.id)).toEqual([copy.id, campaignId]);
    expect((await found({ states: ['open'] })).nodes.map((one) => one.id)).toEqual([campaignId]);
    expect((await found({ search: 'PLEK 2028' })).nodes.map((one) => one.id)).toEqual([copy.id]);
  });
});

describe('chasing', () => {
  /** A demand officer whom notifications can reach. */
  async function officer(): Promise<Member> {
    const who = await member('demandOfficer');
    await asSystem(async (tx) => {
      await tx.query(`insert into person (id, name, email) values ($1, 'K. Test', 'k.test@body.example')`, [
        who.personId,
      ]);
      await tx.query(
        `insert into membership (organisation_id, person_id, role) values ($1, $2, 'demandOfficer')`,
        [who.organisationId, who.personId],
      );
    });
    return who;
  }

  const told = async (who: Member): Promise<string[]> => {
    const rows = await asSystem((tx) =>
      tx.query<{ kind: string }>(`select kind from notification where person_id = $1 order by id`, [
        who.personId,
      ]),
    );
    return rows.map(({ kind }) => kind);
  };

  test('tells demand officers once that they are asked, and once a day that no answer came', async () => {
    const [lead, slow, quick] = [await member('coordinator'), await officer(), await officer()];
    const { id: campaignId } = await opened(lead, [slow, quick]);
    for (let run = 1; run <= 2; run += 1)
      await asSystem((tx) => tellBodies(tx, { campaignId, news: 'invited' }));
    expect([await told(slow), await told(quick)]).toEqual([['campaign.invited'], ['campaign.invited']]);
    const reason = 'Niet nodig.';
    value(await act(quick, (tx) => declineInvitation(tx, quick, { campaignId, reason })));
    const remind = () => act(lead, (tx) => remindBodies(tx, lead, { campaignId }));
    expect(value(await remind())).toEqual({ reminded: 1 });
    expect(codes(await remind())).toEqual(['reminder.nobody']);
    for (let run = 1; run <= 2; run += 1)
      await asSystem((tx) => tellBodies(tx, { campaignId, news: 'reminded' }));
    expect(await told(slow)).toEqual(['campaign.invited', 'campaign.reminded']);
    expect(await told(quick)).toEqual(['campaign.invited']);
  });

  test('is a task of the coordinator, answering one of the demand officer', async () => {
    const [lead, invited] = [await member('coordinator'), await member('demandOfficer')];
    await draft(lead);
    const { id } = await opened(lead, [invited]);
    const tasks = (who: Member) => database.read(scopeOf(who), (tx) => campaignTaskSource.tasksFor(tx, who));
    expect(await tasks(invited)).toMatchObject([{ kind: 'campaign.answer', objectId: id }]);
    expect((await tasks(lead)).map(({ kind }) => kind).sort()).toEqual(['campaign.chase', 'campaign.draft']);
  });
});
