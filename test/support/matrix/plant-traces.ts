import pg from 'pg';

/** Private rows of every kind for everybody, with texts that nobody else may ever see. */
export async function plantTraces(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`insert into notification (person_id, organisation_id, kind, params, object_type, object_id)
    select m.person_id, m.organisation_id, 'test', jsonb_build_object('note', 'geheim-' || m.id), 'person', m.person_id
    from membership m`);
  await client.query(`insert into invitation (organisation_id, email, name, roles, token_hash, invited_by, expires_at)
    select distinct on (m.organisation_id) m.organisation_id, 'geheim-' || m.organisation_id || '@voorbeeld.example',
      'Geheim Genodigde ' || m.organisation_id, array['evaluator'], md5(m.id::text), m.person_id, now() + interval '7 days'
    from membership m`);
  await client.query(`insert into outbox (job, version, payload, progress_message, organisation_id, person_id)
    select 'none', 1, '{}', 'geheim-werk-' || m.id, m.organisation_id, m.person_id from membership m`);
  await client.query(`with planted as (
      insert into running_contract (organisation_id, subject, supplier_name, cpv_code, starts_on, ends_on, shared, changed_by)
      select distinct on (m.organisation_id) m.organisation_id, 'geheim-contract-' || m.organisation_id,
        'Geheime Leverancier ' || m.organisation_id, '48000000', date '2026-01-01', date '2029-01-01', false, m.person_id
      from membership m returning id, organisation_id)
    insert into running_contract_value select id, organisation_id, 4242424242 from planted`);
  await client.query(`with planted as (
      insert into demand_import (campaign_id, organisation_id, state, file_key, file_name, size_bytes, sha256, rows_read,
        rows_wrong, errors, uploaded_by)
      select distinct on (l.organisation_id) l.campaign_id, l.organisation_id, 'checked',
        'geheim-bestand-' || l.organisation_id, 'geheim-' || l.organisation_id || '.csv', 42,
        md5(l.organisation_id::text), 1, 1, 1, '00000000-0000-4000-8000-00000000feed'
      from demand_line l returning id, organisation_id)
    insert into demand_import_problem (import_id, organisation_id, number, kind, row_number, column_number, field, header, value, code)
    select id, organisation_id, 1, 'error', 2, 1, 'item', 'Item', 'geheim-cel-' || organisation_id, 'cell.unknown' from planted`);
  await client.query(`with answered as (
      select distinct on (organisation_id) campaign_id, organisation_id from demand_line),
    drafted as (
      insert into demand_draft (campaign_id, organisation_id, content, saved_by)
      select campaign_id, organisation_id, jsonb_build_object('lines', jsonb_build_array(jsonb_build_object(
        'label', 'geheim-concept-' || organisation_id))), '00000000-0000-4000-8000-00000000feed' from answered
      on conflict do nothing)
    insert into demand_receipt (campaign_id, organisation_id, created, revised, kept, content_hash, submitted_by)
    select campaign_id, organisation_id, 1, 0, 0, 'geheim-bewijs-' || organisation_id,
      '00000000-0000-4000-8000-00000000feed' from answered`);
  await client.query(`with formed as (
      insert into bundle (campaign_id, lead_organisation_id, title, state, objection_until, shared_at, created_by, changed_by)
      select c.id, o.id, 'geheim-bundel-' || o.id, 'inObjection', now() + interval '9 days', now(),
        '00000000-0000-4000-8000-00000000feed', '00000000-0000-4000-8000-00000000feed'
      from organisation o cross join lateral (select id from campaign order by id limit 1) c
      where o.name = 'Zilvermeeuw Platforms B.V.' returning id, lead_organisation_id),
    divided as (
      insert into bundle_lot (bundle_id, key, position, name)
      select id, '1', 1, 'geheim-perceel-' || lead_organisation_id from formed)
    insert into bundle_objection (bundle_id, organisation_id, organisation_name, lead_organisation_id, subject, objection, made_by)
    select id, lead_organisation_id, 'Geheime Bezwaarmaker', lead_organisation_id, 'lots',
      'geheim-bezwaar-' || lead_organisation_id, '00000000-0000-4000-8000-00000000feed' from formed`);
  await client.query(`with drafted as (
      insert into tender (bundle_id, bundle_hash, lead_organisation_id, title_nl, cpv_code, authors)
      select id, content_hash, lead_organisation_id, 'geheim-aanbesteding-' || lead_organisation_id, '48000000',
        array['00000000-0000-4000-8000-00000000feed'::uuid]
      from bundle where title = 'geheim-bundel-' || lead_organisation_id returning id, bundle_id, lead_organisation_id),
    shown as (
      insert into tender (bundle_id, bundle_hash, lead_organisation_id, title_nl, cpv_code, authors, state, published_at,
        published_content)
      select bundle_id, '', lead_organisation_id, 'Openbare aanbesteding', '48000000',
        array['00000000-0000-4000-8000-00000000feed'::uuid], 'withdrawn', now(), '{}' from drafted)
    insert into tender_event (tender_id, act, from_state, to_state, rule, content_hash, note, organisation_id, person_id)
    select id, 'create', '', 'draft', 'LAW-1.9', '', 'geheim-notitie-' || lead_organisation_id, lead_organisation_id,
      '00000000-0000-4000-8000-00000000feed' from drafted`);
  await client.end();
}
