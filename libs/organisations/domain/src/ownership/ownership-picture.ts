import { ok, refused, type Result } from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import { checkHoldings } from './check-holdings.js';
import { tracedControl, type Control } from './control.js';
import type { Holding, OwnershipParty, PartyId } from './holding.js';
import { exposureOf, type Exposure, type JurisdictionTable } from './jurisdictions.js';
import { secNumCloudOwnershipOf, type SecNumCloudOwnership } from './sec-num-cloud.js';
import { tracedOwners, type UltimateOwnership } from './ultimate-owners.js';

/** Everything that follows from a stated ownership chain. */
export interface OwnershipPicture {
  readonly capital: UltimateOwnership;
  readonly votes: UltimateOwnership;
  readonly control: Control;
  readonly exposure: Exposure;
  readonly secNumCloud: SecNumCloudOwnership;
}

const checkParties = (
  target: PartyId,
  holdings: readonly Holding[],
  parties: ReadonlyMap<PartyId, OwnershipParty>,
): readonly Refusal[] =>
  [...new Set([target, ...holdings.flatMap(({ owner, owned }) => [owner, owned])])]
    .filter((id) => !parties.has(id))
    .map((id) =>
      refusal(
        'ownership.party',
        ['holdings', id],
        `${id} is in the chain but not described.`,
        'Add the party.',
      ),
    );

/** Computes owners, control, exposure and the SecNumCloud test at once, or refuses with every reason. */
export const ownershipPictureOf = (
  target: PartyId,
  parties: ReadonlyMap<PartyId, OwnershipParty>,
  holdings: readonly Holding[],
  table: JurisdictionTable,
): Result<OwnershipPicture, Refusal> => {
  const [first, ...more] = [...checkHoldings(target, holdings), ...checkParties(target, holdings, parties)];
  if (first !== undefined) return refused(first, ...more);
  const capital = tracedOwners(target, holdings, 'capital');
  if (!capital.ok) return capital;
  const votes = tracedOwners(target, holdings, 'votes');
  if (!votes.ok) return votes;
  const secNumCloud = secNumCloudOwnershipOf(target, holdings, parties, table);
  if (!secNumCloud.ok) return secNumCloud;
  const control = tracedControl(target, holdings);
  const exposure = exposureOf(control, parties, table);
  return ok({
    capital: capital.value,
    votes: votes.value,
    control,
    exposure,
    secNumCloud: secNumCloud.value,
  });
};
