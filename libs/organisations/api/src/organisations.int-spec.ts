import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Result } from '@bundel/kernel';
import {
  Acts,
  createDataSource,
  Database,
  Loaders,
  scopeOf,
  systemScope,
  type Actor,
  type ActTx,
  type Member,
  type Refusal,
  type RequestContext,
} from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { acceptInvitation, findOpenInvitation } from './accept-invitation/accept-invitation.js';
import { addCertificate } from './add-certificate/add-certificate.use-case.js';
import { endMembership } from './end-membership/end-membership.use-case.js';
import { handOutRole } from './hand-out-role/hand-out-role.use-case.js';
import { inviteColleague } from './invite-colleague/invite-colleague.use-case.js';
import { listAdministrators, listColleagues } from './my-organisation/read-colleagues.js';
import { grantRoles } from './people/list-memberships.js';
import { createPersonFromIdentity } from './people/person-directory.js';
import { Role } from './people/role.enum.js';
import { organisationsEntities } from './persistence/organisations-persistence.js';
import { registerSupplier } from './register-supplier/register-supplier.use-case.js';
import { removeCertificate } from './remove-certificate/remove-certificate.use-case.js';
import { replaceCertificate } from './replace-certificate/replace-certificate.use-case.js';
import { resendInvitation } from './resend-invitation/resend-invitation.use-case.js';
import { revokeInvitation } from './revoke-invitation/revoke-invitation.use-case.js';
import { setOwnershipChain } from './set-ownership-chain/set-ownership-chain.use-case.js';
import { OwnerKind } from './supplier-profile/ownership.types.js';
import { findProfile } from './supplier-profile/read-profile.js';
import { administratorTasks } from './tasks/administrator-tasks.js';
import { supplierTasks } from './tasks/supplier-tasks.js';
import { updateOwnProfile } from './update-own-profile/update-own-profile.use-case.js';
import { updateSupplierProfile } from './update-supplier-profile/update-supplier-profile.use-case.js';

const urls = useTestDatabase();
let database: Database;
let acts: Acts;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: organisationsEntities, poolSize: 4 });
  database = new Database(await source.initialize());
  acts = new Acts(database);
  await loadReferenceData(database);
});
afterAll(() => database.close());

const contextOf = (actor: Actor): RequestContext => ({
  requestId: randomUUID(),
  origin: 'test',
  locale: 'en',
  actor,
  loaders: new Loaders(),
});

async function someone(): Promise<Actor> {
  const person = await database.transaction(systemScope('test'), (tx) =>
    createPersonFromIdentity(tx, {
      issuer: 'https://login.example',
      subject: randomUUID(),
      name: 'K. Test',
      email: `${randomUUID()}@body.example`,
    }),
  );
  return {
    personId: person.id,
    personName: person.name,
    sessionId: randomUUID(),
    organisationId: null,
    organisationName: null,
    organisationKind: null,
    role: null,
    assurance: 'high',
  };
}

async function memberOf(organisationId: string, kind: string, role: string): Promise<Member> {
  const actor = await someone();
  await database.transaction(systemScope('test'), (tx) =>
    grantRoles(tx, { organisationId, personId: actor.personId, roles: [role], grantedBy: null }),
  );
  return { ...actor, organisationId, organisationName: 'Test', organisationKind: kind, role };
}

async function body(): Promise<string> {
  const rows = await database.transaction(systemScope('test'), (tx) =>
    tx.query<{ id: string }>(
      `insert into organisation (kind, code, name, sort_name, country, source)
       values ('municipality', $1, $1, $1, 'NL', 'test') returning id`,
      [randomUUID()],
    ),
  );
  return rows[0]!.id;
}

const act = <T>(actor: Actor, work: (tx: ActTx) => Promise<Result<T, Refusal>>, system = false) =>
  acts.perform(contextOf(actor), { action: 'test', ...(system ? { scope: systemScope('test') } : {}) }, work);

function done<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.errors));
}

const codes = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.errors.map((error) => `${error.code} ${(error.path ?? []).join('.')}`);

const company = (kvkNumber: string) => ({
  name: 'Proef B.V.',
  establishmentCountry: 'NL',
  kvkNumber,
  address: { street: 'Weg 1', postcode: '1234 AB', place: 'Plaats', country: 'NL' },
  contactEmail: 'info@proef.example',
  becomeBidManager: true,
});

let kvk = 90000000;
async function supplier(): Promise<Member> {
  const actor = await someone();
  const number = String((kvk += 1));
  const { organisation } = done(await act(actor, (tx) => registerSupplier(tx, actor, company(number)), true));
  return {
    ...actor,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationKind: 'supplier',
    role: 'localAdministrator',
  };
}

describe('people of a public body', () => {
  let administrator: Member;
  beforeEach(async () => {
    administrator = await memberOf(await body(), 'municipality', 'localAdministrator');
  });
  const invitation = { email: 'New@body.example', name: 'N. Nieuw', roles: [Role.demandOfficer] };
  const invite = (input = invitation) =>
    act(administrator, (tx) => inviteColleague(tx, administrator, input));

  test('an invitation is accepted by the invited person and leaves one audit row', async () => {
    const { token } = done(await invite());
    const personIdentity = { issuer: 'https://login.example', subject: randomUUID() };
    done(
      await database.transaction(systemScope('test'), (tx) =>
        acceptInvitation(tx, { token, personIdentity, email: 'new@body.example', name: 'N. Nieuw' }),
      ),
    );
    await database.read(scopeOf(administrator), async (tx) => {
      const page = await listColleagues(tx, administrator, { first: 10 });
      expect(page.nodes.map((colleague) => colleague.roles[0]?.role).sort()).toEqual([
        'demandOfficer',
        'localAdministrator',
      ]);
      expect(page.nodes.every((colleague) => colleague.email !== null)).toBe(true);
      expect(await listAdministrators(tx, administrator)).toHaveLength(1);
      const trail = await tx.query(`select result from audit_entry where object_type = 'invitation'`);
      expect(trail).toEqual([{ result: 'done' }]);
    });
  });

  test('an invitation names every problem with its field', async () => {
    done(await invite());
    expect(codes(await invite())).toEqual(['invitation.open email']);
    const wrong = await invite({ email: 'nobody', name: ' ', roles: [Role.bidManager] });
    expect(codes(wrong)).toEqual(['email.format email', 'name.empty name', 'role.kind roles.0']);
    expect(codes(await invite({ ...invitation, roles: [] }))).toEqual(['role.none roles']);
  });

  test('sending again replaces the secret; a withdrawn invitation stays withdrawn', async () => {
    const first = done(await invite());
    const id = first.invitation.id;
    const second = done(await act(administrator, (tx) => resendInvitation(tx, administrator, id)));
    expect(second.token).not.toBe(first.token);
    done(await act(administrator, (tx) => revokeInvitation(tx, administrator, id)));
    expect(codes(await act(administrator, (tx) => resendInvitation(tx, administrator, id)))).toEqual([
      'invitation.closed invitationId',
    ]);
    const other = await memberOf(await body(), 'municipality', 'localAdministrator');
    expect(codes(await act(other, (tx) => revokeInvitation(tx, other, id)))).toEqual([
      'NOT_FOUND invitationId',
    ]);
  });

  test('a role is handed out and ended, and the person is told', async () => {
    const colleague = await memberOf(administrator.organisationId, 'municipality', 'auditor');
    const give = (role: Role, personId = colleague.personId) =>
      act(administrator, (tx) => handOutRole(tx, administrator, { personId, role }));
    const held = done(await give(Role.evaluator)).roles;
    expect(held.map(({ role }) => role)).toEqual(['auditor', 'evaluator']);
    expect(codes(await give(Role.evaluator))).toEqual(['role.held role']);
    expect(codes(await give(Role.opener, administrator.personId))).toEqual(['duties.ownRole ']);
    expect(codes(await give(Role.opener, randomUUID()))).toEqual(['person.unknown personId']);
    const membershipId = held[1]!.membershipId;
    const left = done(await act(administrator, (tx) => endMembership(tx, administrator, membershipId)));
    expect(left?.roles.map(({ role }) => role)).toEqual(['auditor']);
    const told = await database.read(scopeOf(colleague), (tx) =>
      tx.query(`select kind from notification order by id`),
    );
    expect(told).toEqual([{ kind: 'role.received' }, { kind: 'role.ended' }]);
  });

  test('nobody who bids for a supplier gets a buyer role', async () => {
    const bidder = await supplier();
    await database.transaction(systemScope('test'), (tx) =>
      grantRoles(tx, {
        organisationId: administrator.organisationId,
        personId: bidder.personId,
        roles: ['auditor'],
        grantedBy: null,
      }),
    );
    const input = { personId: bidder.personId, role: Role.coordinator };
    expect(codes(await act(administrator, (tx) => handOutRole(tx, administrator, input)))).toEqual([
      'duties.sides role',
    ]);
  });

  const emailOf = async (member: Actor): Promise<string> => {
    const rows = await database.transaction(systemScope('test'), (tx) =>
      tx.query<{ email: string }>(`select email from person where id = $1`, [member.personId]),
    );
    return rows[0]!.email;
  };
  const accept = (member: Actor, token: string, email: string) =>
    database.transaction(systemScope('test'), async (tx) => {
      const rows = await tx.query<{ issuer: string; subject: string }>(
        `select issuer, subject from person_identity where person_id = $1`,
        [member.personId],
      );
      return acceptInvitation(tx, { token, personIdentity: rows[0]!, email, name: member.personName });
    });

  test('nobody invites themselves, not even under another address', async () => {
    const own = await invite({ ...invitation, email: (await emailOf(administrator)).toUpperCase() });
    expect(codes(own)).toEqual(['duties.ownRole email']);
    const { token } = done(await invite());
    expect(codes(await accept(administrator, token, invitation.email))).toEqual(['duties.ownRole ']);
  });

  test('an invitation does not put a bidder on the buying side, and stays open', async () => {
    const bidder = await supplier();
    const email = await emailOf(bidder);
    const { token } = done(await invite({ ...invitation, email }));
    expect(codes(await accept(bidder, token, email))).toEqual(['duties.sides ']);
    const open = await database.transaction(systemScope('test'), (tx) => findOpenInvitation(tx, token));
    expect(open).not.toBeNull();
  });

  test('an administrator whose role ended does nothing more, and the open invitations end with it', async () => {
    const other = await memberOf(administrator.organisationId, 'municipality', 'localAdministrator');
    const { invitation: open } = done(await invite());
    const rows = await database.read(scopeOf(other), (tx) =>
      tx.query<{ id: string }>(`select id from membership where person_id = $1`, [administrator.personId]),
    );
    const membershipId = rows[0]!.id;
    done(await act(other, (tx) => endMembership(tx, other, membershipId)));
    const after = await database.read(scopeOf(other), async (tx) => ({
      revoked: await tx.query(`select revoked_at is not null as revoked from invitation where id = $1`, [
        open.id,
      ]),
      details: await tx.query(`select details from audit_entry where object_id = $1`, [membershipId]),
    }));
    expect(after.revoked).toEqual([{ revoked: true }]);
    expect(after.details).toEqual([{ details: { role: 'localAdministrator', revokedInvitations: 1 } }]);
    const input = { personId: other.personId, role: Role.auditor };
    const attempts = [
      await invite({ ...invitation, email: 'late@body.example' }),
      await act(administrator, (tx) => handOutRole(tx, administrator, input)),
      await act(administrator, (tx) => endMembership(tx, administrator, membershipId)),
      await act(administrator, (tx) => resendInvitation(tx, administrator, open.id)),
      await act(administrator, (tx) => revokeInvitation(tx, administrator, open.id)),
    ];
    expect(attempts.map(codes)).toEqual(Array(5).fill(['role.actor ']));
  });

  test('two administrators who end each other at once leave one', async () => {
    const other = await memberOf(administrator.organisationId, 'municipality', 'localAdministrator');
    const membershipOf = async (personId: string): Promise<string> => {
      const rows = await database.transaction(systemScope('test'), (tx) =>
        tx.query<{ id: string }>(`select id from membership where person_id = $1`, [personId]),
      );
      return rows[0]!.id;
    };
    const [mine, theirs] = [await membershipOf(administrator.personId), await membershipOf(other.personId)];
    const results = await Promise.all([
      act(administrator, (tx) => endMembership(tx, administrator, theirs)),
      act(other, (tx) => endMembership(tx, other, mine)),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.flatMap(codes)).toEqual(['role.actor ']);
  });

  test('a person changes the own name only', async () => {
    const own = await act(administrator, (tx) =>
      updateOwnProfile(tx, administrator, { name: ' A. Naam\u0000 ' }),
    );
    expect(done(own).name).toBe('A. Naam');
    expect(
      codes(await act(administrator, (tx) => updateOwnProfile(tx, administrator, { name: ' ' }))),
    ).toEqual(['text.empty name']);
  });

  test('roles that are missing and open invitations are tasks', async () => {
    done(await invite());
    const tasks = await database.read(scopeOf(administrator), (tx) =>
      administratorTasks.tasksFor(tx, administrator),
    );
    expect(tasks.map((task) => task.kind)).toEqual(['invitation.open', 'role.missing', 'role.missing']);
  });
});

describe('a supplier', () => {
  const chain = {
    basedOnVersion: 0,
    parties: [
      { key: 'holding', name: 'Holding', kind: OwnerKind.company, country: 'NL' },
      { key: 'parent', name: 'Parent', kind: OwnerKind.company, country: 'US' },
    ],
    holdings: [
      {
        owner: 'holding',
        owned: 'supplier',
        capitalPercent: '100',
        votingPercent: '100',
        controlRight: false,
      },
      {
        owner: 'parent',
        owned: 'holding',
        capitalPercent: '60.5',
        votingPercent: '60.5',
        controlRight: false,
      },
    ],
  };
  const certificate = {
    type: 'ISO/IEC 27001:2022',
    scope: 'Alles',
    issuer: 'Keurder',
    number: 'A-1',
    validFrom: '2020-01-01',
    validUntil: '2020-12-31',
  };

  test('registers once', async () => {
    const first = await supplier();
    const actor = await someone();
    const again = await act(actor, (tx) => registerSupplier(tx, actor, company(String(kvk))), true);
    expect(codes(again)).toEqual(['supplier.exists ']);
    const wrong = await act(actor, (tx) => registerSupplier(tx, actor, { ...company('1'), name: '' }), true);
    expect(codes(wrong)).toEqual(['text.empty name', 'kvk.format kvkNumber']);
    expect(await database.read(scopeOf(first), (tx) => findProfile(tx, first.organisationId))).toMatchObject({
      version: 1,
      visitingAddress: { place: 'Plaats' },
    });
  });

  test('registers under one spelling of a foreign number, and one company per person', async () => {
    const foreign = (number: string) => ({
      ...company(''),
      kvkNumber: null,
      name: 'Pr\u202eoef\u200b GmbH',
      foreignRegister: { country: 'DE', registerName: 'Handelsregister', number },
    });
    const [first, second, third] = [await someone(), await someone(), await someone()];
    const register = (actor: Actor, number: string) =>
      act(actor, (tx) => registerSupplier(tx, actor, foreign(number)), true);
    expect(done(await register(first, 'hrb 12-345')).organisation.name).toBe('Proef GmbH');
    expect(codes(await register(second, 'HRB\u200b１2345'))).toEqual(['supplier.exists ']);
    expect(codes(await register(second, ' - '))).toEqual(['text.empty foreignRegister.number']);
    const both = await Promise.all(['HRB 1', 'HRB 2'].map((number) => register(third, number)));
    expect(both.flatMap(codes)).toEqual(['supplier.administrator ']);
  });

  test('states its chain in versions and sees the ultimate parent', async () => {
    const own = await supplier();
    const state = (input: Parameters<typeof setOwnershipChain>[2]) =>
      act(own, (tx) => setOwnershipChain(tx, own, input));
    const { version, picture } = done(await state(chain));
    expect(version).toBe(1);
    expect(picture.controllers.map(({ party }) => party)).toEqual(['parent']);
    expect(picture.ultimateOwners[0]).toMatchObject({ undisclosedPercent: '39.5' });
    expect(picture.jurisdictions.map(({ country }) => country)).toEqual(['NL', 'US']);
    expect(codes(await state(chain))).toEqual(['CONFLICT ']);
    expect(done(await state({ ...chain, basedOnVersion: 1 })).version).toBe(2);
  });

  test('is told which row and field of a chain is wrong', async () => {
    const own = await supplier();
    const state = (input: Parameters<typeof setOwnershipChain>[2]) =>
      act(own, (tx) => setOwnershipChain(tx, own, input));
    const [first, second] = chain.holdings;
    const tooMuch = {
      ...chain,
      holdings: [first!, { ...second!, capitalPercent: '60' }, { ...second!, votingPercent: '1' }],
    };
    expect(codes(await state(tooMuch))).toEqual(['ownership.total holdings.1.capitalPercent']);
    const [parent] = chain.parties;
    for (const kind of [OwnerKind.company, OwnerKind.foundation]) {
      const seatless = { ...chain, parties: [{ ...parent!, kind, country: ' ' }, ...chain.parties.slice(1)] };
      expect(codes(await state(seatless))).toEqual(['country.missing parties.0.country']);
    }
    const broken = {
      ...chain,
      parties: [...chain.parties, { key: 'parent', name: '', kind: OwnerKind.fund, country: 'QQ' }],
      holdings: [first!, { ...second!, owned: 'nobody', controlRight: true }],
    };
    expect(codes(await state(broken))).toEqual([
      'text.empty parties.2.name',
      'country.unknown parties.2.country',
      'ownership.key parties.2.key',
      'ownership.party holdings.1.owned',
      'ownership.ground holdings.1.controlGround',
    ]);
  });

  test('adds, replaces and removes certificates', async () => {
    const own = await supplier();
    const added = done(await act(own, (tx) => addCertificate(tx, own, certificate)));
    expect(added.status).toBe('expired');
    const wrong = { ...certificate, number: '', validUntil: '2019-01-01' };
    expect(codes(await act(own, (tx) => addCertificate(tx, own, wrong)))).toEqual([
      'certificate.period certificate.validUntil',
      'text.empty certificate.number',
    ]);
    const tasks = await database.read(scopeOf(own), (tx) => supplierTasks.tasksFor(tx, own));
    expect(tasks.map((task) => task.kind)).toEqual(['ownership.missing', 'certificate.expired']);
    const replacement = {
      certificateId: added.id,
      certificate: { ...certificate, validUntil: '2099-12-31' },
    };
    const newer = done(await act(own, (tx) => replaceCertificate(tx, own, replacement)));
    expect(newer.status).toBe('valid');
    expect(codes(await act(own, (tx) => replaceCertificate(tx, own, replacement)))).toEqual([
      'NOT_FOUND certificateId',
    ]);
    done(await act(own, (tx) => removeCertificate(tx, own, newer.id)));
    expect(codes(await act(own, (tx) => removeCertificate(tx, own, newer.id)))).toEqual([
      'NOT_FOUND certificateId',
    ]);
  });

  test('changes its profile, not over a newer one', async () => {
    const own = await supplier();
    const input = {
      basedOnVersion: 1,
      website: 'https://proef.example',
      contactEmail: 'verkoop@proef.example',
      visitingAddress: company('').address,
      postalAddress: { ...company('').address, place: 'Postbusstad' },
    };
    const change = (changes: object = {}) =>
      act(own, (tx) => updateSupplierProfile(tx, own, { ...input, ...changes }));
    expect(done(await change())).toMatchObject({ version: 2, postalAddress: { place: 'Postbusstad' } });
    expect(codes(await change())).toEqual(['CONFLICT ']);
    expect(codes(await change({ basedOnVersion: 2, website: 'javascript:1' }))).toEqual([
      'website.form website',
    ]);
  });
});

describe('row security', () => {
  const tables = [
    'membership',
    'invitation',
    'supplier_profile',
    'supplier_address',
    'ownership_chain',
    'owner_entity',
    'holding',
    'certificate',
  ];

  test('shows another organisation no row, and nobody any row without a context', async () => {
    await supplier();
    const stranger = await memberOf(await body(), 'municipality', 'localAdministrator');
    for (const table of tables) {
      const foreign = await database.read(scopeOf(stranger), (tx) =>
        tx.query(`select 1 from ${table} where organisation_id <> $1`, [stranger.organisationId]),
      );
      expect([table, foreign]).toEqual([table, []]);
      expect([table, await database.query(`select 1 from ${table}`)]).toEqual([table, []]);
    }
    expect(await database.query(`select 1 from person`)).toEqual([]);
    expect(await database.query(`select 1 from person_identity`)).toEqual([]);
    expect(await database.query(`select 1 from organisation where kind = 'supplier'`)).toEqual([]);
  });

  test('lets nobody write for another organisation, nor make themselves administrator', async () => {
    const own = await supplier();
    const officer = await memberOf(await body(), 'municipality', 'demandOfficer');
    const write = (organisationId: string, role: string) =>
      database.transaction(scopeOf(officer), (tx) =>
        tx.query(`insert into membership (organisation_id, person_id, role) values ($1, $2, $3)`, [
          organisationId,
          officer.personId,
          role,
        ]),
      );
    await expect(write(own.organisationId, 'signatory')).rejects.toThrow('row-level security');
    await expect(write(officer.organisationId, 'localAdministrator')).rejects.toThrow('row-level security');
    const changed = await database
      .transaction(scopeOf(own), (tx) =>
        tx.query(`update ownership_chain set version = 9`).catch((error: Error) => error.message),
      )
      .catch((error: Error) => error.message);
    expect(String(changed)).toContain('permission denied');
  });
});
