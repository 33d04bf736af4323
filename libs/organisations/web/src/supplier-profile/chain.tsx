import { OwnershipTree, useUiLanguage } from '@bundel/ui';
import type { OwnershipNode } from '@bundel/ui';
import { SUPPLIER } from '../ownership-chain/chain-row.js';
import { useCountries } from '../registration/countries.js';
import { useTexts } from '../texts/use-texts.js';
import { percentText } from './percent-text.js';
import type { Ownership } from './profile.js';

/** The chain as a tree: the company at the foot, its owners above it. */
export function Chain({ ownership, source }: { readonly ownership: Ownership; readonly source: string }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { name } = useCountries();
  const party = (key: string) => ownership.parties.find((one) => one.key === key);
  const ultimate = new Set(
    ownership.picture.ultimateOwners.flatMap(({ owners }) => owners.map((owner) => owner.party)),
  );
  const nodeOf = (key: string, path: readonly string[]): OwnershipNode => {
    const one = party(key);
    const held = ownership.holdings.filter((holding) => holding.owned === key);
    return {
      id: [...path, key].join('/'),
      name: one?.name ?? key,
      place: one?.country ? name(one.country) : undefined,
      note: one && key !== SUPPLIER ? say(`ownerKinds.${one.kind}`) : undefined,
      ultimate: ultimate.has(key),
      // A ring is drawn once round: an owner that is already below it ends there.
      owners: path.includes(key)
        ? []
        : held.map((holding) => ({
            share: percentText(holding.capitalPercent, language),
            control:
              holding.votingPercent === holding.capitalPercent && !holding.controlGround
                ? undefined
                : [percentText(holding.votingPercent, language), holding.controlGround]
                    .filter(Boolean)
                    .join(', '),
            owner: nodeOf(holding.owner, [...path, key]),
          })),
    };
  };
  return (
    <OwnershipTree
      root={nodeOf(SUPPLIER, [])}
      words={{ title: say('chain.treeTitle'), unit: say('chain.treeUnit'), source }}
    />
  );
}
