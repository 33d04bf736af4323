import { refusal, type Refusal } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import type { BodySelection } from './body-selection.input.js';

const MAX_PICKED = 1_000;
const MAX_CODES = 50;

/** Bodies that a selection means and that exist today; parameters $1 to $6. */
export const selectedBodies = `
  select o.id from organisation o
  where o.kind <> 'supplier' and (o.valid_until is null or o.valid_until > current_date)
    and (o.id = any($5::uuid[])
      or ($6 and ($1::text[] is null or o.kind = any($1)) and ($2::text[] is null or o.province_code = any($2))
        and ($3::integer is null or o.population >= $3) and ($4::integer is null or o.population <= $4)))`;

/** The values for {@link selectedBodies}; without any condition only the bodies picked by hand are meant. */
export function selectionValues(bodies: BodySelection): readonly unknown[] {
  const kinds = bodies.kinds?.length ? bodies.kinds : null;
  const provinces = bodies.provinces?.length
    ? bodies.provinces.map((code) => code.replace(/[\p{Cc}\p{Cs}]/gu, ''))
    : null;
  const [from, to] = [bodies.populationFrom ?? null, bodies.populationTo ?? null];
  const anyCondition = [kinds, provinces, from, to].some((condition) => condition !== null);
  return [kinds, provinces, from, to, bodies.organisationIds ?? [], anyCondition];
}

export function checkSelection(bodies: BodySelection): readonly Refusal[] {
  const { kinds, provinces, populationFrom, populationTo, organisationIds } = bodies;
  const tooMany =
    (organisationIds?.length ?? 0) > MAX_PICKED ||
    (provinces?.length ?? 0) > MAX_CODES ||
    (kinds?.length ?? 0) > MAX_CODES;
  return [
    ...(tooMany
      ? [refusal('list.length', ['bodies'], 'These are too many.', `Pick at most ${MAX_PICKED} bodies.`)]
      : []),
    ...(typeof populationFrom === 'number' &&
    typeof populationTo === 'number' &&
    populationFrom > populationTo
      ? [
          refusal(
            'population.order',
            ['bodies', 'populationTo'],
            'The range of inhabitants is upside down.',
            'Put the smaller number first.',
          ),
        ]
      : []),
  ];
}

export interface InvitableCount {
  readonly total: number;
  readonly invitedAlready: number;
  readonly names: string[];
}

/** How many bodies a selection means, and how many of them are on the list of the campaign already. */
export async function countInvitable(
  tx: Tx,
  campaignId: string,
  bodies: BodySelection,
): Promise<InvitableCount> {
  const rows = await tx.query<InvitableCount>(
    `with selected as (${selectedBodies})
     select count(*)::integer as total, count(p.organisation_id)::integer as "invitedAlready",
            coalesce((array_agg(o.name order by o.sort_name collate "C", o.id))[1:100], '{}') as names
     from selected s join organisation o using (id)
     left join campaign_participant p on p.organisation_id = s.id and p.campaign_id = $7`,
    [...selectionValues(bodies), campaignId],
  );
  return rows[0] as InvitableCount;
}
