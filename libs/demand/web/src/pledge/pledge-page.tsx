import { useState } from 'react';
import {
  DescriptionList,
  EmptyState,
  ErrorSummary,
  formatMoney,
  IrrevocableAct,
  LinkButton,
  PageTitle,
  Panel,
  Receipt,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import { InvitationFrame } from '../invitation/invitation-frame.js';
import type { Invitation } from '../invitation/invitation.js';
import { MyMandatesDocument, SignPledgeDocument } from '../my-demand/my-lines-documents.js';
import { MyLinesPanel } from '../my-demand/my-lines-panel.js';
import type { MyLine } from '../my-demand/use-my-lines.js';
import { useTexts } from '../texts/use-texts.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import { useMissing } from '../demand-form/use-missing.js';
import { useWords } from '../words/use-words.js';

/** Where a mandate holder commits the body, line by line. */
export function PledgePage() {
  const say = useTexts();
  return <InvitationFrame page={say('pledge.title')}>{(call) => <Lines call={call} />}</InvitationFrame>;
}

const nameOf = (line: MyLine) => [line.itemName || line.itemCode, line.label].filter(Boolean).join(', ');

function Lines({ call }: { readonly call: Invitation }) {
  const say = useTexts();
  const { viewer } = useSession();
  const [chosen, setChosen] = useState<MyLine | null>(null);
  const [signed, setSigned] = useState<MyLine | null>(null);
  const signs = viewer?.membership?.role === 'mandateHolder' && call.state === 'open';
  const choose = (line: MyLine | null) => {
    setSigned(null);
    setChosen(line);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  const done = (line: MyLine) => {
    setChosen(null);
    setSigned(line);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <>
      <PageTitle title={say('pledge.title')} about={call.title} />
      {signs ? null : (
        <Panel>
          <EmptyState title={say('pledge.notYours')}>
            <p>{say('pledge.notYoursAbout')}</p>
          </EmptyState>
        </Panel>
      )}
      {signed ? <Signed line={signed} /> : null}
      {chosen ? (
        <Sign key={chosen.id} call={call} line={chosen} onDone={done} onLeave={() => choose(null)} />
      ) : null}
      <MyLinesPanel
        call={call}
        title={say('pledge.lines')}
        actOf={
          signs
            ? (line) =>
                line.state === 'submitted' && line.commitment === 'estimate' ? (
                  <LinkButton
                    aria-label={say('pledge.readOf', { line: nameOf(line) })}
                    onClick={() => choose(line)}
                  >
                    {say('pledge.read')}
                  </LinkButton>
                ) : (
                  '–'
                )
            : undefined
        }
      />
    </>
  );
}

/** The proof of a pledge. */
function Signed({ line }: { readonly line: MyLine }) {
  const say = useTexts();
  const language = useUiLanguage();
  if (!line.pledge) return null;
  const { number, signedAt, signedBy, value } = line.pledge;
  return (
    <Receipt
      title={say('pledge.receipt')}
      number={number}
      at={signedAt}
      facts={[
        { term: say('campaign.item'), fact: nameOf(line) },
        { term: say('pledge.signedBy'), fact: signedBy ?? '–' },
        { term: say('myLines.value'), fact: value ? formatMoney(value.amount, language) : '–' },
      ]}
    />
  );
}

/** What is signed, its value beside the ceiling of the mandate, and signing. */
function Sign(props: {
  readonly call: Invitation;
  readonly line: MyLine;
  readonly onDone: (line: MyLine) => void;
  readonly onLeave: () => void;
}) {
  const say = useTexts();
  const { call, line } = props;
  const toMissing = useMissing(call);
  const { errors, attempt, report } = useFormAttempt();
  const [{ fetching }, sign] = useMutation(SignPledgeDocument);
  const act = async () => {
    const { data } = await sign({ input: { lineId: line.id, revision: line.revision } });
    if (!data) return void report([{ message: say('failed.act') }]);
    const wrong = toMissing(data.signPledge.errors, []);
    if (report(wrong.map(({ message }) => ({ message }))) && data.signPledge.line)
      props.onDone(data.signPledge.line);
  };
  return (
    <Panel title={say('pledge.what', { line: nameOf(line) })} tone="current">
      <ErrorSummary errors={errors} attempt={attempt} />
      <Facts line={line} />
      <IrrevocableAct
        consequence={say('pledge.consequence', { lead: call.leadOrganisationName })}
        act={say('pledge.act')}
        busy={fetching ? say('pledge.signing') : undefined}
        onAct={() => void act()}
        otherwise={<LinkButton onClick={props.onLeave}>{say('edit.notNow')}</LinkButton>}
      />
    </Panel>
  );
}

function Facts({ line }: { readonly line: MyLine }) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const [{ data }] = useQuery({ query: MyMandatesDocument });
  const ceilings = (data?.mandates.nodes ?? []).filter((one) => one.inForce);
  return (
    <DescriptionList
      items={[
        ...line.quantities.map((one) => ({
          term: words.period(one.period),
          fact: say('pledge.range', {
            minimum: words.count(one.minimum),
            maximum: words.count(one.maximum),
            unit: words.unit(line.itemUnit),
          }),
        })),
        {
          term: say('myLines.value'),
          fact: line.value ? formatMoney(line.value.amount, language) : say('pledge.noValue'),
        },
        {
          term: say('pledge.mandate'),
          fact:
            ceilings.length > 0
              ? ceilings.map(({ ceiling }) => formatMoney(ceiling.amount, language)).join(', ')
              : say('pledge.noMandate'),
        },
        { term: say('demandReceipt.by'), fact: line.changedBy ?? '–' },
      ]}
    />
  );
}
