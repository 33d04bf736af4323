import { ok, type Result } from '@bundel/kernel';
import type { ActTx } from '@bundel/platform';
import type { MailChoice } from '../mail-choice/mail-choice-rows.js';

/** Keeps what a person chose about e-mail; the last choice counts. */
export async function chooseMail(
  tx: ActTx,
  personId: string,
  { wanted, language }: MailChoice,
): Promise<Result<MailChoice, never>> {
  tx.about('person', personId, { wanted, language });
  await tx.query(
    `insert into mail_choice (person_id, wanted, language) values (bundel.person_id(), $1, $2)
     on conflict (person_id) do update
     set wanted = excluded.wanted, language = excluded.language, changed_at = clock_timestamp()`,
    [wanted, language],
  );
  return ok({ wanted, language });
}
