type Row = Readonly<Record<string, unknown>>;
type Rows = ReadonlyMap<string, readonly Row[]>;

/** Who looks at demand. */
export interface DemandAsker {
  readonly organisationId: string | null;
  readonly role?: string | null;
}

/**
 * Which rows of the demand tables a body may see besides its own: the rule of the product, written down once more and
 * apart from the row security that it is held against.
 */
export function seenOfDemand(all: Rows, asker: DemandAsker): (table: string, row: Row) => boolean {
  const mine = (row: Row, column: string): boolean =>
    asker.organisationId !== null && row[column] === asker.organisationId;
  const campaigns = new Map((all.get('campaign') ?? []).map((row) => [row['id'], row]));
  const invited = new Set(
    (all.get('campaign_participant') ?? [])
      .filter((row) => mine(row, 'organisation_id') && row['invited_at'] !== null)
      .map((row) => row['campaign_id']),
  );
  const leads = (row: Row): boolean => mine(campaigns.get(row['campaign_id']) ?? {}, 'lead_organisation_id');
  const shows = (row: Row): boolean =>
    leads(row) && campaigns.get(row['campaign_id'])?.['lead_sees'] === 'lines';
  const prices = (row: Row): boolean =>
    shows(row) && campaigns.get(row['campaign_id'])?.['lead_sees_prices'] === true;
  const asked = (row: Row): boolean =>
    invited.has(row['campaign_id']) && campaigns.get(row['campaign_id'])?.['state'] !== 'draft';
  const rules: Readonly<Record<string, (row: Row) => boolean>> = {
    campaign: (row) =>
      mine(row, 'lead_organisation_id') || (row['state'] !== 'draft' && invited.has(row['id'])),
    campaign_item: (row) => leads(row) || asked(row),
    campaign_question: (row) => leads(row) || asked(row),
    campaign_participant: leads,
    demand_line: shows,
    demand_line_period: shows,
    pledge: shows,
    demand_line_price: prices,
    demand_total: leads,
    demand_total_body: leads,
    demand_total_run: leads,
    ...seenOfBundles(all, asker, mine),
    ...seenOfTenders(all, mine),
    running_contract: (row) => row['shared'] === true && asker.role === 'coordinator',
  };
  return (table, row) => rules[table]?.(row) ?? false;
}

/**
 * Bundles: their lead sees all; who takes part sees a shared one with its own lines, participation and money; suppliers see
 * one while the market can object.
 */
function seenOfBundles(
  all: Rows,
  asker: DemandAsker,
  mine: (row: Row, column: string) => boolean,
): Readonly<Record<string, (row: Row) => boolean>> {
  const bundles = new Map((all.get('bundle') ?? []).map((row) => [row['id'], row]));
  const joined = new Set(
    (all.get('bundle_participant') ?? [])
      .filter((row) => mine(row, 'organisation_id'))
      .map((row) => row['bundle_id']),
  );
  const supplies = (all.get('organisation') ?? []).some(
    (row) => row['id'] === asker.organisationId && row['kind'] === 'supplier',
  );
  const seen = (row: Row): boolean =>
    mine(row, 'lead_organisation_id') ||
    (row['shared_at'] !== null && joined.has(row['id'])) ||
    (supplies && row['state'] === 'inObjection' && row['objection_audience'] === 'market');
  const ofSeen = (row: Row): boolean => seen(bundles.get(row['bundle_id']) ?? {});
  const led = (row: Row): boolean => mine(row, 'lead_organisation_id');
  return {
    bundle: seen,
    bundle_lot: ofSeen,
    bundle_figure: ofSeen,
    bundle_event: ofSeen,
    bundle_approval: ofSeen,
    bundle_participant: led,
    bundle_line: led,
    bundle_figure_money: led,
    bundle_objection: led,
  };
}

/** Tenders: everybody sees what was published, only the lead its drafts and its history. */
function seenOfTenders(
  all: Rows,
  mine: (row: Row, column: string) => boolean,
): Readonly<Record<string, (row: Row) => boolean>> {
  const tenders = new Map((all.get('tender') ?? []).map((row) => [row['id'], row]));
  const led = (row: Row): boolean => mine(row, 'lead_organisation_id');
  const seen = (row: Row): boolean => row['published_at'] !== null || led(row);
  return {
    tender: seen,
    tender_lot: (row) => seen(tenders.get(row['tender_id']) ?? {}),
    tender_event: (row) => led(tenders.get(row['tender_id']) ?? {}),
  };
}
