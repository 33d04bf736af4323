import { enableRowSecurity } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const isLead = `lead_organisation_id = bundel.organisation_id()`;
const isInvited = `organisation_id = bundel.organisation_id() and invited_at is not null`;

/**
 * A body sees its place on a list once it is asked, not while the campaign is a draft, and can change but never put itself on one:
 * only the body that leads a campaign adds to its list and takes from it.
 */
export class CampaignParticipants1767226320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await drop(runner);
    const policies = [
      `create policy campaign_participant_read on campaign_participant for select
         using (bundel.is_system() or ${isLead} or (${isInvited}))`,
      `create policy campaign_participant_insert on campaign_participant for insert
         with check (bundel.is_system() or (${isLead} and bundel.leads_campaign(campaign_id)))`,
      `create policy campaign_participant_update on campaign_participant for update
         using (bundel.is_system() or ${isLead} or (${isInvited}))
         with check (bundel.is_system() or ${isLead} or (${isInvited}))`,
      `create policy campaign_participant_delete on campaign_participant for delete
         using (bundel.is_system() or ${isLead})`,
    ];
    await runner.query(leadsCampaign);
    await runner.query(`revoke all on function bundel.leads_campaign(uuid) from public`);
    await runner.query(`grant execute on function bundel.leads_campaign(uuid) to bundel_app`);
    for (const policy of policies) await runner.query(policy);
    await runner.query(`create index campaign_by_closing on campaign (closes_at) where state = 'open'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index campaign_by_closing`);
    for (const name of ['insert', 'update', 'delete'])
      await runner.query(`drop policy campaign_participant_${name} on campaign_participant`);
    await runner.query(`drop policy campaign_participant_read on campaign_participant`);
    await runner.query(`drop function bundel.leads_campaign(uuid)`);
    await enableRowSecurity(runner, 'campaign_participant', {
      read: `organisation_id = bundel.organisation_id() or ${isLead}`,
    });
  }
}

async function drop(runner: QueryRunner): Promise<void> {
  await runner.query(`drop policy campaign_participant_read on campaign_participant`);
  await runner.query(`drop policy campaign_participant_write on campaign_participant`);
}

/** Asked as the portal itself: a policy that looked through the one of `campaign` would look through itself. */
const leadsCampaign = `
  create function bundel.leads_campaign(campaign uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    return exists (select 1 from public.campaign c
      where c.id = leads_campaign.campaign and c.lead_organisation_id = bundel.organisation_id());
  end $$`;
