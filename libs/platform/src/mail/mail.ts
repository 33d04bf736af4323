import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { JobError } from '../jobs/job-error.js';

/** One message to one person; `id` makes sending it again the same message. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
}

/** Where mail goes. */
export interface Mailer {
  /** @throws when the message could not be handed over; never names whom it was for. */
  send(mail: Mail): Promise<void>;
}

export interface MailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_DIR?: string | undefined;
  readonly MAIL_FROM: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** One plain address: no list, no name, no line end, nothing that begins another header. */
const address = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[A-Za-z0-9.-]{1,189}$/u;
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** The message as nodemailer takes it. @throws RangeError on an id or address that is not one. */
function toMessage(from: string, mail: Mail) {
  if (!uuid.test(mail.id)) throw new RangeError('A mail is named by an id.');
  if (!address.test(mail.to)) throw new RangeError('This is not one address.');
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200),
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    messageId: `<${mail.id}@bundel>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A folder as mailbox: one .eml file per message, whole or not there; the same message twice is one file. */
export class FolderMailer implements Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<void> {
    const sent = await this.transport.sendMail(toMessage(this.from, mail));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const partial = join(this.folder, `.${randomUUID()}`);
    await writeFile(partial, sent.message as Buffer, { mode: 0o600 });
    await rename(partial, join(this.folder, `${mail.id}.eml`));
  }
}

/** A mail server; its address with name and password stands in the settings, never in a log. */
export class SmtpMailer implements Mailer {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({ url, ...patience });
  }

  async send(mail: Mail): Promise<void> {
    const message = toMessage(this.from, mail);
    try {
      await this.transport.sendMail(message);
    } catch (error) {
      const code = (error as { readonly responseCode?: unknown }).responseCode;
      if (typeof code !== 'number') throw new JobError('The mail server did not take the message.');
      throw new JobError(`The mail server refused the message with ${code}.`, code >= 500);
    }
  }
}

/** The mail server when one is set, otherwise the folder; null when mail has no place to go. */
export function openMailer({ SMTP_URL, MAIL_DIR, MAIL_FROM }: MailSettings): Mailer | null {
  if (SMTP_URL !== undefined) return new SmtpMailer(SMTP_URL, MAIL_FROM);
  return MAIL_DIR === undefined ? null : new FolderMailer(MAIL_DIR, MAIL_FROM);
}
