import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { openMailer, SmtpMailer } from './mail.js';

interface Received {
  readonly to: readonly string[];
  readonly from: string;
  readonly text: string;
}

const received: Received[] = [];
const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onRcptTo: ({ address }, _session, done) => {
    const codes: Readonly<Record<string, number>> = { vol: 452, weg: 550 };
    const responseCode = codes[address.split('@')[0] ?? ''];
    done(responseCode === undefined ? null : Object.assign(new Error('No'), { responseCode }));
  },
  onData: (stream, session, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        text: Buffer.concat(parts).toString('utf8'),
      });
      done();
    });
  },
});

let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const mail = {
  id: '0192f0c1-0000-7000-8000-000000000003',
  to: 'k.jansen@voorbeeld.example',
  subject: 'Herinnering\r\nBcc: vreemde@voorbeeld.example',
  text: 'Uw antwoord wordt verwacht.\n.\nRCPT TO:<vreemde@voorbeeld.example>\n',
  html: '<p>Uw antwoord wordt verwacht.</p>',
};
const sender = (MAIL_DIR?: string) =>
  openMailer({ SMTP_URL: url, MAIL_DIR, MAIL_FROM: 'Bundel <portaal@voorbeeld.example>' });

test('a mail server gets text and page, for one person, under the id of the message', async () => {
  await sender()?.send(mail);
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ from: 'portaal@voorbeeld.example', to: [mail.to] });
  expect(received[0]?.text).toContain(`Message-ID: <${mail.id}@bundel>`);
  expect(received[0]?.text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(received[0]?.text).toContain('text/plain');
  expect(received[0]?.text).toContain('text/html');
  expect(received[0]?.text).not.toMatch(/^Bcc:/im);
});

test('a set mail server goes before the folder', () => expect(sender('/nowhere')).toBeInstanceOf(SmtpMailer));

test('a server that is full may be asked again, one that refuses may not, and neither failure names the person', async () => {
  const failure = (to: string) => sender()?.send({ ...mail, to });
  await expect(failure('vol@voorbeeld.example')).rejects.toMatchObject({
    message: 'The mail server refused the message with 452.',
    final: false,
  });
  await expect(failure('weg@voorbeeld.example')).rejects.toMatchObject({
    message: 'The mail server refused the message with 550.',
    final: true,
  });
});

test('without a server and a folder there is no mail', () =>
  expect(openMailer({ MAIL_FROM: 'a@b.example' })).toBeNull());
