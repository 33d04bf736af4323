import { expect, test } from '@jest/globals';
import { writeMail } from './write-mail.js';

const id = '0192f0c1-0000-7000-8000-000000000001';
const portal = 'https://bundel.example';
const write = (params: Record<string, unknown>, language: 'nl' | 'en' = 'nl', kind = 'campaign.reminded') =>
  writeMail({ id, kind, params }, { address: 'a@b.example', language }, portal);
const params = { organisation: 'Gemeente Zwolle', campaign: 'Geheime uitvraag', date: '2026-11-30' };

test('a reminder says from whom and until when, in the language of the reader, and links to the page', () => {
  const nl = write(params);
  expect(nl.subject).toBe(
    'Bundel: Herinnering: Gemeente Zwolle wacht op uw behoefte, tot en met 30 november 2026',
  );
  expect(nl.text).toContain('https://bundel.example/behoefte');
  expect(nl.html).toContain('<html lang="nl">');
  const en = write(params, 'en');
  expect(en.subject).toContain('Reminder: Gemeente Zwolle waits for what you need, until 30 November 2026');
  expect(en.html).toContain('<html lang="en">');
});

test('what is behind the login stays there', () => {
  const { subject, text, html } = write(params);
  expect(`${subject}${text}${html}`).not.toContain('Geheime uitvraag');
});

test.each(['toString', 'some.news', 'role.received'])(
  '%s without words or values says that there is news',
  (kind) => expect(write({}, 'en', kind).subject).toBe('Bundel: You have a new message in Bundel'),
);

test('a name cannot begin a header, a line or an element', () => {
  const organisation = `X\r\nBcc: a@b.example\u2028<script>alert(1)</script>${'y'.repeat(500)}`;
  const { subject, html, text } = write({ ...params, organisation });
  expect(subject).not.toMatch(/[\r\n\u2028]/);
  expect(subject.length).toBeLessThan(220);
  expect(text).not.toMatch(/^Bcc/m);
  expect(html).not.toContain('<script');
});
