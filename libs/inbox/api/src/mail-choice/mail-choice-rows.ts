import type { Tx } from '@bundel/platform';
import type { MailLanguage } from '../send-mail/mail-texts.js';

export interface MailChoice {
  readonly wanted: boolean;
  readonly language: MailLanguage;
}

/** What a person chose about e-mail; who never chose gets it, in Dutch. */
export async function readMailChoice(tx: Tx, personId: string): Promise<MailChoice> {
  const rows = await tx.query<MailChoice>(`select wanted, language from mail_choice where person_id = $1`, [
    personId,
  ]);
  return rows[0] ?? { wanted: true, language: 'nl' };
}
