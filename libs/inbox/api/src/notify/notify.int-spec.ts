import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createDataSource,
  Database,
  eventChannel,
  systemOrigin,
  systemScope,
  Acts,
  Loaders,
  type RequestContext,
  type RowScope,
} from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { markAllNotificationsRead } from '../mark-all-notifications-read/mark-all-notifications-read.use-case.js';
import { markNotificationRead } from '../mark-notification-read/mark-notification-read.use-case.js';
import { countNotifications, listNotifications } from '../notifications/notification-rows.js';
import { inboxEntities } from '../persistence/inbox-entities.js';
import { notify, notificationTopic, type NewNotification } from './notify.js';

const suite = useTestDatabase();
let database: Database;
beforeAll(async () => {
  const source = createDataSource({ url: suite.appUrl, entities: inboxEntities });
  database = new Database(await source.initialize());
});
afterAll(() => database.close());

const scopeOfPerson = (personId: string): RowScope => ({ kind: 'person', personId });
const member = (personId: string): RowScope => ({
  kind: 'actor',
  organisationId: randomUUID(),
  personId,
  role: 'approver',
});
const news = (personId: string, changes: Partial<NewNotification> = {}): NewNotification => ({
  personId,
  organisationId: null,
  kind: 'invitation.received',
  params: { organisation: 'Gemeente Utrecht', days: 7 },
  objectType: 'invitation',
  objectId: randomUUID(),
  ...changes,
});
const list = (scope: RowScope, unreadOnly = false) =>
  database.read(scope, (tx) => listNotifications(tx, { unreadOnly, before: null, limit: 50 }));
const contextOf = (personId: string): RequestContext => ({
  ...systemOrigin('test'),
  locale: 'nl',
  loaders: new Loaders(),
  actor: {
    personId,
    personName: 'Test',
    sessionId: randomUUID(),
    organisationId: null,
    organisationName: null,
    organisationKind: null,
    role: null,
    assurance: 'low',
  },
});

describe('telling a person something', () => {
  test('the act of one person tells another, who sees it and nobody else does', async () => {
    const [sender, receiver] = [randomUUID(), randomUUID()];
    const id = await database.transaction(member(sender), (tx) => notify(tx, news(receiver)));
    expect(await list(scopeOfPerson(receiver))).toMatchObject([
      {
        id,
        readAt: null,
        params: [
          { name: 'days', value: '7' },
          { name: 'organisation', value: 'Gemeente Utrecht' },
        ],
      },
    ]);
    expect(await list(scopeOfPerson(sender))).toEqual([]);
    expect(await list({ kind: 'public' })).toEqual([]);
    expect(await database.query('select id from notification')).toEqual([]);
  });

  test('tells the same thing once, however often the job runs', async () => {
    const person = randomUUID();
    const tell = () =>
      database.transaction(systemScope('test'), (tx) => notify(tx, news(person, { dedupKey: 'welcome' })));
    const told = await Promise.all([tell(), tell(), tell()]);
    expect(told.filter((id) => id !== null)).toHaveLength(1);
    expect(await list(scopeOfPerson(person))).toHaveLength(1);
  });

  test('a screen that listens hears of it when the transaction commits, with ids only', async () => {
    const person = randomUUID();
    const client = new pg.Client({ connectionString: suite.appUrl });
    await client.connect();
    try {
      await client.query(`listen ${eventChannel}`);
      const heard = new Promise<string>((resolve) => {
        client.on('notification', (message) => resolve(message.payload ?? ''));
      });
      const id = await database.transaction(systemScope('test'), (tx) => notify(tx, news(person)));
      expect(JSON.parse(await heard)).toMatchObject({
        topic: notificationTopic,
        payload: { personId: person, notificationId: id },
      });
    } finally {
      await client.end();
    }
  });

  test('leaves nothing when the transaction rolls back', async () => {
    const person = randomUUID();
    await expect(
      database.transaction(systemScope('test'), async (tx) => {
        await notify(tx, news(person));
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await list(scopeOfPerson(person))).toEqual([]);
  });

  test('the application cannot write into an inbox by hand', async () => {
    const insert = `insert into notification (person_id, kind, object_type, object_id) values ($1, 'a.kind', 'x', 'y')`;
    await expect(
      database.transaction(systemScope('test'), (tx) => tx.query(insert, [randomUUID()])),
    ).rejects.toThrow(/permission denied/);
    await expect(
      database.transaction(systemScope('test'), (tx) => tx.query(`update notification set kind = 'other'`)),
    ).rejects.toThrow(/permission denied/);
    await expect(
      database.transaction(systemScope('test'), (tx) => tx.query('delete from notification')),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('reading it', () => {
  test('a person marks their own notification; marking it again keeps the first moment', async () => {
    const person = randomUUID();
    const acts = new Acts(database);
    const id = await database.transaction(systemScope('test'), (tx) => notify(tx, news(person)));
    const mark = () =>
      acts.perform(contextOf(person), { action: 'markNotificationRead' }, (tx) =>
        markNotificationRead(tx, id ?? ''),
      );
    const first = await mark();
    const second = await mark();
    expect(first).toMatchObject({ ok: true, value: { id, readAt: expect.any(Date) } });
    expect(second).toEqual(first);
  });

  test("somebody else's notification and one that does not exist get the same answer", async () => {
    const acts = new Acts(database);
    const id = await database.transaction(systemScope('test'), (tx) => notify(tx, news(randomUUID())));
    const mark = (notificationId: string) =>
      acts.perform(contextOf(randomUUID()), { action: 'markNotificationRead' }, (tx) =>
        markNotificationRead(tx, notificationId),
      );
    const foreign = await mark(id ?? '');
    expect(foreign).toEqual(await mark(randomUUID()));
    expect(foreign).toMatchObject({ ok: false, errors: [{ code: 'NOT_FOUND' }] });
  });

  test('marks all at once and counts what is left', async () => {
    const [person, other] = [randomUUID(), randomUUID()];
    await database.transaction(systemScope('test'), async (tx) => {
      for (const to of [person, person, person, other]) await notify(tx, news(to));
    });
    const marked = await new Acts(database).perform(contextOf(person), { action: 'markAll' }, (tx) =>
      markAllNotificationsRead(tx, person),
    );
    expect(marked).toEqual({ ok: true, value: 3 });
    const unread = (who: string) => database.read(scopeOfPerson(who), (tx) => countNotifications(tx, true));
    expect([await unread(person), await unread(other)]).toEqual([0, 1]);
    expect(await list(scopeOfPerson(person), true)).toEqual([]);
  });

  test('lists newest first, page after page', async () => {
    const person = randomUUID();
    const ids: (string | null)[] = [];
    for (let index = 0; index < 5; index += 1)
      ids.unshift(await database.transaction(systemScope('test'), (tx) => notify(tx, news(person))));
    const page = (before: string | null) =>
      database.read(scopeOfPerson(person), (tx) =>
        listNotifications(tx, { unreadOnly: false, before, limit: 3 }),
      );
    const first = await page(null);
    const second = await page(first.at(-1)?.id ?? null);
    expect([...first, ...second].map((row) => row.id)).toEqual(ids);
  });
});
