import { defineJob, type JobResult, type Mailer, type Tx } from '@bundel/platform';
import { z } from 'zod';
import { readMailChoice } from '../mail-choice/mail-choice-rows.js';
import type { MailAddresses } from './mail-addresses.js';
import { writeMail, type ToldByMail } from './write-mail.js';

const payload = z.object({ notificationId: z.uuid() });
type SendMail = z.output<typeof payload>;

export const sendMailJob = defineJob<SendMail>({
  name: 'send-mail',
  version: 1,
  payload,
  dedupKey: ({ notificationId }) => notificationId,
  retry: { attempts: 8, backoffMs: 5_000 },
});

export interface MailRoom {
  readonly mailer: Mailer | null;
  readonly addresses: Pick<MailAddresses, 'find'>;
  /** Address of the portal, for links. */
  readonly portal: string;
}

/**
 * Mails a notification once. A notification that was mailed or read is left alone; a process that dies between sending
 * and committing sends the same message under the same Message-ID again, which a mailbox shows once.
 */
export async function sendMail(tx: Tx, { notificationId }: SendMail, room: MailRoom): Promise<JobResult> {
  const rows = await tx.query<ToldByMail & { personId: string }>(
    `select id, person_id as "personId", kind, params from notification
     where id = $1 and mailed_at is null and read_at is null for update`,
    [notificationId],
  );
  const [told] = rows;
  if (told === undefined || room.mailer === null) return { mailed: false };
  const choice = await readMailChoice(tx, told.personId);
  const address = choice.wanted ? await room.addresses.find(tx, told.personId) : null;
  if (address === null) return { mailed: false };
  await room.mailer.send(writeMail(told, { address, language: choice.language }, room.portal));
  await tx.query(`update notification set mailed_at = clock_timestamp() where id = $1`, [notificationId]);
  return { mailed: true };
}
