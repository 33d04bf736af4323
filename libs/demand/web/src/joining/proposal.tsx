import { ButtonLink, formatDate, IconArrowRight, useUiLanguage } from '@bundel/ui';
import type { JoiningMomentsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { useCpvName } from './cpv-name.js';

type JoiningProposal = JoiningMomentsQuery['joiningMoments']['proposals'][number];

/** One call that suits many bodies, why, and the way to begin it. */
export function Proposal({ proposal }: { readonly proposal: JoiningProposal }) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const group = useCpvName(proposal.cpvGroup);
  const [first, last] = [words.period(proposal.firstQuarter), words.period(proposal.lastQuarter)];
  const when = first === last ? say('joining.within', { first }) : say('joining.between', { first, last });
  const search = new URLSearchParams({
    titel: say('joining.newTitle', { group, period: first }),
    cpv: proposal.cpvGroup,
  });
  return (
    <li className="d-proposal">
      <div className="d-proposal__words">
        <h3>{group}</h3>
        <p>
          {say('joining.reason', {
            contracts: words.count(proposal.contracts),
            bodies: words.count(proposal.bodyCount),
            when,
          })}
        </p>
        <p className="d-note">{say('joining.act', { date: formatDate(proposal.actBefore, language) })}</p>
        <details>
          <summary>{say('joining.bodies')}</summary>
          <ul className="d-list">
            {proposal.bodies.map(({ organisationId, name }) => (
              <li key={organisationId}>{name}</li>
            ))}
          </ul>
        </details>
      </div>
      <ButtonLink
        icon={IconArrowRight}
        href={`/uitvragen/nieuw?${search.toString()}`}
        aria-label={say('joining.startOf', { group, when })}
      >
        {say('joining.start')}
      </ButtonLink>
    </li>
  );
}
