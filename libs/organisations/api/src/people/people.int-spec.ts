import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope, type Tx } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { acceptInvitation, findOpenInvitation } from '../accept-invitation/accept-invitation.js';
import { findInvitationSummary } from '../invitation/find-invitation-summary.js';
import { hashInvitationToken, newInvitationToken } from '../invite-colleague/invitation-token.js';
import { organisationsEntities } from '../persistence/organisations-persistence.js';
import { grantRoles, listMemberships } from './list-memberships.js';
import { createPersonFromIdentity, findPerson, findPersonByIdentity } from './person-directory.js';

const urls = useTestDatabase();
let database: Database;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: organisationsEntities, poolSize: 4 });
  database = new Database(await source.initialize());
});
afterAll(() => database.close());

const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction(systemScope('test'), work);

const identity = () => ({
  issuer: 'https://login.example',
  subject: randomUUID(),
  name: 'A. de Boer',
  email: 'a.deboer@body.example',
});

async function organisation(tx: Tx): Promise<string> {
  const code = randomUUID();
  const rows = await tx.query<{ id: string }>(
    `insert into organisation (kind, code, name, sort_name, country, source)
     values ('municipality', $1, $1, $1, 'NL', 'test') returning id`,
    [code],
  );
  return rows[0]!.id;
}

async function invite(tx: Tx, changes: { email?: string; expired?: boolean } = {}): Promise<string> {
  const token = newInvitationToken();
  const organisationId = await organisation(tx);
  const inviter = await createPersonFromIdentity(tx, identity());
  await tx.query(
    `insert into invitation (organisation_id, email, name, roles, token_hash, invited_by, expires_at)
     values ($1, $2, 'A. de Boer', '{demandOfficer,auditor}', $3, $4, clock_timestamp() + $5::interval)`,
    [
      organisationId,
      changes.email ?? 'a.deboer@body.example',
      hashInvitationToken(token),
      inviter.id,
      changes.expired ? '-1 second' : '14 days',
    ],
  );
  return token;
}

const answer = (token: string) => {
  const { issuer, subject, name, email } = identity();
  return { token, personIdentity: { issuer, subject }, name, email };
};

describe('the person directory', () => {
  test('makes one person of two first sign-ins at the same moment', async () => {
    const someone = identity();
    const people = await Promise.all(
      [1, 2, 3, 4].map(() => asSystem((tx) => createPersonFromIdentity(tx, someone))),
    );
    expect(new Set(people.map((person) => person.id)).size).toBe(1);
    const found = await asSystem((tx) => findPersonByIdentity(tx, someone.issuer, someone.subject));
    expect(found).toEqual({ id: people[0]!.id, name: someone.name, email: someone.email });
    expect(await asSystem((tx) => findPerson(tx, people[0]!.id))).toEqual(found);
  });

  test('knows nobody under another issuer', async () => {
    const someone = identity();
    await asSystem((tx) => createPersonFromIdentity(tx, someone));
    expect(
      await asSystem((tx) => findPersonByIdentity(tx, 'https://other.example', someone.subject)),
    ).toBeNull();
  });

  test('lists the roles a person holds now, not those that ended', async () => {
    await asSystem(async (tx) => {
      const person = await createPersonFromIdentity(tx, identity());
      const organisationId = await organisation(tx);
      const grant = { organisationId, personId: person.id, grantedBy: null };
      await grantRoles(tx, { ...grant, roles: ['auditor', 'coordinator'] });
      await grantRoles(tx, { ...grant, roles: ['auditor'] });
      await tx.query(
        `update membership set ended_at = clock_timestamp() where person_id = $1 and role = 'auditor'`,
        [person.id],
      );
      const held = await listMemberships(tx, person.id);
      expect(held).toEqual([
        expect.objectContaining({ organisationId, organisationKind: 'municipality', role: 'coordinator' }),
      ]);
    });
  });
});

describe('accepting an invitation', () => {
  test('gives the invited roles and uses the invitation up', async () => {
    const token = await asSystem((tx) => invite(tx));
    const result = await asSystem((tx) => acceptInvitation(tx, answer(token)));
    if (!result.ok) throw new Error('refused');
    const held = await asSystem((tx) => listMemberships(tx, result.value.personId));
    expect(held.map((membership) => membership.role)).toEqual(['auditor', 'demandOfficer']);
    expect(await asSystem((tx) => findOpenInvitation(tx, token))).toBeNull();
    const again = await asSystem((tx) => acceptInvitation(tx, answer(token)));
    expect(again).toMatchObject({ ok: false, errors: [{ code: 'invitation.notOpen' }] });
  });

  test('is refused for an unknown, an expired and a revoked invitation alike', async () => {
    const expired = await asSystem((tx) => invite(tx, { expired: true }));
    const revoked = await asSystem((tx) => invite(tx));
    await asSystem((tx) =>
      tx.query(`update invitation set revoked_at = clock_timestamp() where token_hash = $1`, [
        hashInvitationToken(revoked),
      ]),
    );
    for (const token of [newInvitationToken(), expired, revoked]) {
      const result = await asSystem((tx) => acceptInvitation(tx, answer(token)));
      expect(result).toMatchObject({ ok: false, errors: [{ code: 'invitation.notOpen' }] });
    }
  });

  test('is refused for someone with another e-mail address', async () => {
    const token = await asSystem((tx) => invite(tx, { email: 'someone.else@body.example' }));
    const result = await asSystem((tx) => acceptInvitation(tx, answer(token)));
    expect(result).toMatchObject({ ok: false, errors: [{ code: 'invitation.otherAddress' }] });
  });

  test('by two people at once succeeds for one', async () => {
    const token = await asSystem((tx) => invite(tx));
    const results = await Promise.all(
      [1, 2].map(() => asSystem((tx) => acceptInvitation(tx, answer(token)))),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });
});

describe('what an invitation link tells before logging in', () => {
  test('says who invites whom for what and what became of it, never the address', async () => {
    await asSystem(async (tx) => {
      const token = await invite(tx);
      const open = await findInvitationSummary(tx, token);
      expect(open).toMatchObject({
        name: 'A. de Boer',
        invitedBy: 'A. de Boer',
        roles: ['demandOfficer', 'auditor'],
        state: 'open',
      });
      expect(JSON.stringify(open)).not.toContain('@');
      await acceptInvitation(tx, answer(token));
      expect(await findInvitationSummary(tx, token)).toMatchObject({ state: 'accepted' });
      expect(await findInvitationSummary(tx, await invite(tx, { expired: true }))).toMatchObject({
        state: 'expired',
      });
      const withdrawn = await invite(tx);
      await tx.query(`update invitation set revoked_at = clock_timestamp() where token_hash = $1`, [
        hashInvitationToken(withdrawn),
      ]);
      expect(await findInvitationSummary(tx, withdrawn)).toMatchObject({ state: 'revoked' });
      expect(await findInvitationSummary(tx, newInvitationToken())).toBeNull();
    });
  });
});
