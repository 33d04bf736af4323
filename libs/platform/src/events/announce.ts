import type { Tx } from '../database/database.js';

/** PostgreSQL channel that carries every announcement; the topic travels inside. */
export const eventChannel = 'bundel_event';

/** Tells all copies of the api, when and only when this transaction commits. The payload holds ids, never content. */
export async function announce(
  tx: Tx,
  topic: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  const text = JSON.stringify({ topic, payload });
  if (Buffer.byteLength(text) > 7900)
    throw new Error(`The announcement on ${topic} is too large; send ids only.`);
  await tx.query('select pg_notify($1, $2)', [eventChannel, text]);
}
