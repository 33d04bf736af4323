import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FolderMailer } from './mail.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundel-mail-'));
});
afterAll(() => rm(folder, { recursive: true }));

const mail = {
  id: '0192f0c1-0000-7000-8000-000000000001',
  to: 'k.jansen@voorbeeld.example',
  subject: 'Herinnering',
  text: 'Uw antwoord wordt verwacht.\n',
};
const sender = () => new FolderMailer(folder, 'Bundel <portaal@voorbeeld.example>');

test('a message sent twice is one file that any mail program opens', async () => {
  await sender().send(mail);
  await sender().send(mail);
  expect(await readdir(folder)).toEqual([`${mail.id}.eml`]);
  const text = await readFile(join(folder, `${mail.id}.eml`), 'utf8');
  expect(text).toMatch(/^To: k\.jansen@voorbeeld\.example\r$/m);
  expect(text).toMatch(/^Subject: Herinnering\r$/m);
});

test('a subject with line ends begins no header', async () => {
  const id = '0192f0c1-0000-7000-8000-000000000002';
  await sender().send({ ...mail, id, subject: 'Hallo\r\nBcc: vreemde@voorbeeld.example\u2028X: 1' });
  const text = await readFile(join(folder, `${id}.eml`), 'utf8');
  expect(text).not.toMatch(/^(Bcc|X):/im);
});

test.each(['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', 'A <a@b.example>', 'geen'])(
  'the address %j is refused',
  async (to) => expect(sender().send({ ...mail, to })).rejects.toThrow(RangeError),
);

test('an id that names another place is refused', () =>
  expect(sender().send({ ...mail, id: '../../x' })).rejects.toThrow(RangeError));
