import { formatBindingMoment, IrrevocableAct, Link, Panel, useUiLanguage } from '@bundel/ui';
import type { FieldError } from '@bundel/ui';
import { useTexts } from '../../texts/use-texts.js';
import { useProblems } from '../../words/problems.js';
import type { Campaign } from '../campaign.js';
import { CheckSummary } from './check-summary.js';
import { stepOf } from './steps.js';
import type { Step } from './steps.js';

/** The last step: everything once more, what is still open, and opening. */
export function CheckStep(props: {
  readonly campaign: Campaign;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onStep: (step: Step) => void;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const { campaign } = props;
  const { missing, closesAt } = campaign;
  return (
    <>
      <CheckSummary {...props} />
      <Panel title={say('edit.openAct')} tone="current">
        {missing.length > 0 ? <Open {...props} /> : null}
        <IrrevocableAct
          consequence={
            <>
              {say('edit.consequence', {
                count: campaign.counts?.total ?? 0,
                closes: closesAt ? formatBindingMoment(closesAt, language) : '–',
              })}{' '}
              {say('edit.fixed')}
            </>
          }
          act={say('edit.openAct')}
          busy={props.busy ? say('edit.opening') : undefined}
          onAct={props.onOpen}
          otherwise={<Link href={`/uitvragen/${campaign.id}`}>{say('edit.notNow')}</Link>}
        />
      </Panel>
    </>
  );
}

/** What is still open, each with the way to it. */
function Open({ campaign, onStep }: { readonly campaign: Campaign; readonly onStep: (step: Step) => void }) {
  const say = useTexts();
  const toErrors = useProblems();
  const said: readonly FieldError[] = toErrors(campaign.missing);
  return (
    <>
      <p>
        <strong>{say('edit.missing', { count: said.length })}</strong>
      </p>
      <ul className="d-list">
        {campaign.missing.map((one, place) => (
          <li key={`${one.code}${one.path.join('.')}`}>
            <Link
              href={`/uitvragen/${campaign.id}/bewerken?stap=${stepOf(one)}`}
              onClick={() => onStep(stepOf(one))}
            >
              {said[place]?.message}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
