import type { Tx } from '@bundel/platform';
import { hashInvitationToken } from '../invite-colleague/invitation-token.js';
import { instantText } from '../my-organisation/read-colleagues.js';
import type { InvitationSummary } from './invitation-summary.type.js';

/** 32 bytes in base64url: anything else is no secret of an invitation and is not looked up. */
export const isInvitationToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** What a link says before anybody has logged in; null when the secret is unknown. Call under system scope. */
export async function findInvitationSummary(tx: Tx, token: string): Promise<InvitationSummary | null> {
  const rows = await tx.query<InvitationSummary>(
    `select o.name as "organisationName", i.name, i.roles, p.name as "invitedBy",
            ${instantText('i.expires_at')} as "expiresAt",
            case when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked'
                 when i.expires_at <= clock_timestamp() then 'expired' else 'open' end as state
     from invitation i join organisation o on o.id = i.organisation_id join person p on p.id = i.invited_by
     where i.token_hash = $1`,
    [hashInvitationToken(token)],
  );
  return rows[0] ?? null;
}
