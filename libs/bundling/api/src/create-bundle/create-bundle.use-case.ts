import { proposeBundles } from '@bundel/bundling-domain';
import { readChosenDemand, type ChosenLine } from '@bundel/demand-api';
import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import type { WholeBundle } from '../bundle/bundle-whole.js';
import { recalculate, recordEvent } from '../bundle/store-bundle.js';
import { toFacts } from '../chosen/to-facts.js';
import { invalid } from '../errors/error-union.js';
import type { CreateBundleInput } from './create-bundle.types.js';

/**
 * Makes a bundle of chosen demand. Interest binds nobody and stays out; lines that stand in another bundle stay there.
 */
export async function createBundle(
  tx: ActTx,
  member: Member,
  input: CreateBundleInput,
): Promise<Result<WholeBundle, Refusal>> {
  const title = input.title.trim();
  if (title === '' || title.length > 200)
    return refused(invalid('bundle.title', 'Give a title of at most 200 characters.', ['title']));
  const lines = await chosenLines(tx, input);
  if (!lines.ok) return lines;
  const [made] = await tx.query<{ id: string }>(
    `insert into bundle (campaign_id, lead_organisation_id, title, created_by, changed_by)
     values ($1, $2, $3, $4, $4) returning id`,
    [input.campaignId, member.organisationId, title, member.personId],
  );
  const { id } = made as { id: string };
  tx.about('bundle', id);
  await tx.query(`insert into bundle_lot (bundle_id, key, position, name) values ($1, '1', 1, $2)`, [
    id,
    title,
  ]);
  const taken = await tx.query(
    `insert into bundle_line (line_id, bundle_id, lot_key, organisation_id, lead_organisation_id)
     select id, $1, '1', body, $3 from jsonb_to_recordset($2) as l(id uuid, body uuid) order by id
     on conflict (line_id) do nothing returning line_id`,
    [id, JSON.stringify(lines.value), member.organisationId],
  );
  if (taken.length === 0) return refused(allTaken);
  const whole = await recalculate(tx, member, id);
  await recordEvent(tx, member, id, { act: 'create', from: '', to: 'draft', rule: 'LAW-1.5-1' });
  return ok(whole);
}

async function chosenLines(tx: ActTx, input: CreateBundleInput): Promise<Result<readonly Placed[], Refusal>> {
  const demand = await readChosenDemand(tx, input.campaignId, input.filter ?? {});
  if (demand === null)
    return refused({ code: 'NOT_FOUND', message: 'This call does not exist.', path: ['campaignId'] });
  if (demand.shown === 'totals') return refused(onlyTotals);
  if (demand.shown === 'tooMany')
    return refused(
      invalid(
        'bundle.tooManyLines',
        'These are more lines than one bundle holds.',
        ['filter'],
        'Narrow the filter.',
      ),
    );
  if (input.proposal == null) return ok(demand.lines.filter(binds).map(placedOf));
  const { bundles } = proposeBundles(toFacts(demand.lines));
  const proposed = bundles.find(({ number }) => number === input.proposal);
  return proposed === undefined
    ? refused(
        invalid('bundle.noProposal', 'There is no such proposal.', ['proposal'], 'Load the proposals again.'),
      )
    : ok(linesOf(demand.lines, proposed.lineIds));
}

interface Placed {
  readonly id: string;
  readonly body: string;
}

const binds = ({ commitment }: ChosenLine): boolean => commitment !== 'interest';

const placedOf = ({ lineId, bodyId }: ChosenLine): Placed => ({ id: lineId, body: bodyId });

function linesOf(lines: readonly ChosenLine[], ids: readonly string[]): readonly Placed[] {
  const wanted = new Set(ids);
  return lines.filter((line) => binds(line) && wanted.has(line.lineId)).map(placedOf);
}

const onlyTotals: Refusal = {
  code: 'bundle.onlyTotals',
  message:
    'This call promised its bodies that its lead sees totals only, so no bundle can be made of its lines.',
  path: ['campaignId'],
  remedy: 'Ask again in a call that shows lines.',
};

const allTaken: Refusal = {
  code: 'bundle.noLines',
  message: 'No chosen line is left: they stand in other bundles, or nothing was chosen.',
  path: ['filter'],
  remedy: 'Choose other lines, or withdraw the other bundle.',
};
