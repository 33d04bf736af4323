import { Pager, Panel, useAddressValues } from '@bundel/ui';
import type { JoiningMomentsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { Proposal } from './proposal.js';

const PAGE_SIZE = 12;

/** The calls that suit many bodies, the most bodies first, in pages; the page is kept in the address as `voorstel`. */
export function ProposalsPanel(props: {
  readonly proposals: JoiningMomentsQuery['joiningMoments']['proposals'];
}) {
  const say = useTexts();
  const { values, change } = useAddressValues();
  const total = props.proposals.length;
  const pages = Math.ceil(total / PAGE_SIZE);
  const page = Math.min(Math.max(1, Math.trunc(Number(values.voorstel)) || 1), pages);
  const start = (page - 1) * PAGE_SIZE;
  const shown = props.proposals.slice(start, start + PAGE_SIZE);
  const goTo = (to: number) => change({ voorstel: to > 1 ? String(to) : '' });
  return (
    <Panel title={say('joining.proposals')} about={say('joining.proposalsAbout')}>
      <ul className="d-proposals">
        {shown.map((one) => (
          <Proposal key={`${one.cpvGroup} ${one.firstQuarter}`} proposal={one} />
        ))}
      </ul>
      {pages > 1 ? (
        <Pager
          table={say('joining.proposals')}
          from={start + 1}
          to={start + shown.length}
          total={total}
          page={page}
          pages={pages}
          onPage={goTo}
          onPrevious={page > 1 ? () => goTo(page - 1) : undefined}
          onNext={page < pages ? () => goTo(page + 1) : undefined}
        />
      ) : null}
    </Panel>
  );
}
