import { decodeCursor, pageSize, toPage, type Page, type Tx } from '@bundel/platform';
import { searchWords } from '../campaigns/search-words.js';
import type { CampaignParticipant, CampaignParticipantsArgs } from './campaign-participants.types.js';

type Row = CampaignParticipant & { readonly sortName: string };

const which = `p.campaign_id = $1 and p.lead_organisation_id = $2
  and ($3::text[] is null or p.state = any($3))
  and (not $4 or p.state in ('invited', 'answering'))
  and ($5::text[] is null or o.kind = any($5)) and ($6::text[] is null or o.province_code = any($6))
  and ($7::text is null or position($7 in o.sort_name) > 0 or position($7 in lower(o.name)) > 0)`;

const columns = `o.id as "organisationId", o.name, o.kind, o.province_code as "provinceCode",
  o.province_name as "provinceName", o.population, p.part, p.state, p.invited_at as "invitedAt",
  p.answered_at as "answeredAt", p.decline_reason as "declineReason", p.reminded_at as "remindedAt", p.reminders,
  o.sort_name as "sortName"`;

/** The bodies on the list of a campaign that the asking body leads, by name. */
export async function listParticipants(
  tx: Tx,
  leadId: string,
  args: CampaignParticipantsArgs,
): Promise<Page<CampaignParticipant>> {
  const size = pageSize(args);
  const [name, id] = args.after ? decodeCursor(args.after, ['text', 'uuid']) : [null, null];
  const { states, notAnswered, kinds, provinces, search } = args.filter ?? {};
  const values = [
    args.campaignId,
    leadId,
    states ?? null,
    notAnswered === true,
    storable(kinds),
    storable(provinces),
    searchWords(search),
  ];
  const from = `campaign_participant p join organisation o on o.id = p.organisation_id`;
  const rows = await tx.query<Row>(
    `select ${columns} from ${from}
     where ${which} and ($8::text is null or (o.sort_name collate "C", o.id) > ($8, $9::uuid))
     order by o.sort_name collate "C", o.id limit $10`,
    [...values, name, id, size + 1],
  );
  const counted = await tx.query<{ total: number }>(
    `select count(*)::integer as total from ${from} where ${which}`,
    values,
  );
  return toPage(rows, size, counted[0]?.total ?? 0, (row) => [row.sortName, row.organisationId]);
}

const storableText = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]/gu, '');

/** At most fifty codes, without what a database cannot store. */
const storable = (codes: readonly string[] | null | undefined): string[] | null =>
  codes ? codes.slice(0, 50).map(storableText) : null;
