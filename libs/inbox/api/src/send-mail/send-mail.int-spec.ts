import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  createDataSource,
  Database,
  InlineJobs,
  JobHandlers,
  openMailer,
  runTwice,
  systemScope,
  type Mailer,
  type RowScope,
} from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { readMailChoice } from '../mail-choice/mail-choice-rows.js';
import { notify } from '../notify/notify.js';
import { inboxEntities } from '../persistence/inbox-entities.js';
import { sendMail, sendMailJob } from './send-mail.job.js';

const suite = useTestDatabase();
let database: Database;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundel-mail-'));
  const source = createDataSource({ url: suite.appUrl, entities: inboxEntities });
  database = new Database(await source.initialize());
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const ownScope = (personId: string): RowScope => ({ kind: 'person', personId });
const mailer = () => openMailer({ MAIL_DIR: folder, MAIL_FROM: 'Bundel <a@b.example>' });
const handlersWith = (sender: Mailer | null, address: string | null = 'k.jansen@voorbeeld.example') =>
  new JobHandlers().handle(sendMailJob, ({ tx, payload }) =>
    sendMail(tx, payload, {
      mailer: sender,
      addresses: { find: () => Promise.resolve(address) },
      portal: 'https://bundel.example',
    }),
  );
const tell = (personId: string) =>
  database.transaction(systemScope('test'), (tx) =>
    notify(tx, {
      personId,
      organisationId: null,
      kind: 'campaign.reminded',
      params: { organisation: 'Gemeente Zwolle', campaign: 'Laptops', date: '2026-11-30' },
      objectType: 'campaign',
      objectId: randomUUID(),
    }),
  ) as Promise<string>;
const choose = (personId: string, wanted: boolean, language: string) =>
  database.transaction(ownScope(personId), (tx) =>
    tx.query(`insert into mail_choice (person_id, wanted, language) values ($1, $2, $3)`, [
      personId,
      wanted,
      language,
    ]),
  );
const mailedAt = (id: string) =>
  database.read(systemScope('test'), async (tx) => {
    const rows = await tx.query<{ at: Date | null }>(
      `select mailed_at as at from notification where id = $1`,
      [id],
    );
    return rows[0]?.at ?? null;
  });
const jobOf = (id: string) =>
  database.transaction(systemScope('test'), async (tx) => {
    const rows = await tx.query<{ id: string }>(
      `select id from outbox where job = 'send-mail' and payload->>'notificationId' = $1`,
      [id],
    );
    return rows[0]?.id ?? '';
  });

test('what a person is told is mailed once, however often the job runs', async () => {
  const id = await tell(randomUUID());
  let sent = 0;
  const counting: Mailer = {
    send: async (mail) => {
      sent += 1;
      await mailer()?.send(mail);
    },
  };
  const { once, twice } = await runTwice(database, handlersWith(counting), await jobOf(id), () =>
    mailedAt(id),
  );
  expect(once).toBeInstanceOf(Date);
  expect(twice).toEqual(once);
  expect(sent).toBe(1);
  expect(await readdir(folder)).toEqual([`${id}.eml`]);
  const text = await readFile(join(folder, `${id}.eml`), 'utf8');
  expect(text).toContain('k.jansen@voorbeeld.example');
  expect(text).toContain('Herinnering');
});

test('a process that dies after sending leaves one message in the mailbox', async () => {
  const id = await tell(randomUUID());
  const before = (await readdir(folder)).length;
  const dying: Mailer = {
    send: async (mail) => {
      await mailer()?.send(mail);
      throw new Error('The process died.');
    },
  };
  await expect(new InlineJobs(database, handlersWith(dying)).runAll()).rejects.toThrow('The process died.');
  expect(await mailedAt(id)).toBeNull();
  await new InlineJobs(database, handlersWith(mailer())).runAll();
  expect(await mailedAt(id)).toBeInstanceOf(Date);
  expect(await readdir(folder)).toHaveLength(before + 1);
});

test('a choice counts: off is not mailed, and English is English', async () => {
  const [silent, english] = [randomUUID(), randomUUID()];
  await choose(silent, false, 'nl');
  await choose(english, true, 'en');
  const ids = [await tell(silent), await tell(english)] as const;
  await new InlineJobs(database, handlersWith(mailer())).runAll();
  expect(await mailedAt(ids[0])).toBeNull();
  expect(await readFile(join(folder, `${ids[1]}.eml`), 'utf8')).toContain('Reminder');
});

test('without a place for mail, without an address, or once read, nothing is mailed', async () => {
  const person = randomUUID();
  const read = await tell(person);
  await database.transaction(ownScope(person), (tx) =>
    tx.query(`update notification set read_at = clock_timestamp() where id = $1`, [read]),
  );
  await new InlineJobs(database, handlersWith(mailer())).runAll();
  const noPlace = await tell(randomUUID());
  await new InlineJobs(database, handlersWith(null)).runAll();
  const noAddress = await tell(randomUUID());
  await new InlineJobs(database, handlersWith(mailer(), null)).runAll();
  for (const id of [read, noPlace, noAddress]) expect(await mailedAt(id)).toBeNull();
});

test('nobody sees or makes the choice of somebody else', async () => {
  const [person, other] = [randomUUID(), randomUUID()];
  await choose(person, false, 'en');
  const seen = await database.read(ownScope(other), (tx) => readMailChoice(tx, person));
  expect(seen).toEqual({ wanted: true, language: 'nl' });
  await expect(
    database.transaction(ownScope(other), (tx) =>
      tx.query(`insert into mail_choice (person_id, wanted, language) values ($1, false, 'nl')`, [
        randomUUID(),
      ]),
    ),
  ).rejects.toThrow(/row-level security/);
});
