import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

/** One message to one person; `id` makes sending it again the same message. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Where mail goes. */
export interface Mailer {
  /** @throws when the message could not be handed over. */
  send(mail: Mail): Promise<void>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** One plain address: no list, no name, no line end, nothing that begins another header. */
const address = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[A-Za-z0-9.-]{1,255}$/u;

/** The message as nodemailer takes it. @throws RangeError on an id or address that is not one. */
function toMessage(from: string, mail: Mail) {
  if (!uuid.test(mail.id)) throw new RangeError('A mail is named by an id.');
  if (!address.test(mail.to)) throw new RangeError('This is not one address.');
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200),
    text: mail.text,
    messageId: `<${mail.id}@bundel>`,
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
    this.transport = createTransport(url);
  }

  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail(toMessage(this.from, mail));
  }
}
