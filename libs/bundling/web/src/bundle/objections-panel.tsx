import { useState } from 'react';
import {
  Button,
  EmptyState,
  formatMoment,
  FormSentence,
  Panel,
  Select,
  TextArea,
  useUiLanguage,
} from '@bundel/ui';
import { useQuery } from 'urql';
import type { BundleObjectionsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { ActForm } from './act-form.js';
import { AnswerBundleObjectionDocument, ObjectToBundleDocument } from './bundle-act-documents.js';
import { BundleObjectionsDocument } from './bundle-documents.js';
import type { Bundle } from './bundle.js';
import { useAct } from './use-act.js';

type Objection = BundleObjectionsQuery['bundleObjections']['nodes'][number];

const SUBJECTS = ['cluster', 'lots', 'volume', 'participants', 'other'] as const;

/** Objections with their answers: all of them for the lead, its own for another body; and making one while it can. */
export function ObjectionsPanel({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const [{ data }, ask] = useQuery({
    query: BundleObjectionsDocument,
    variables: { bundleId: bundle.id, first: 100 },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const list = data?.bundleObjections;
  return (
    <>
      {bundle.objectionRuns && !bundle.isLead ? <ObjectForm bundle={bundle} onDone={again} /> : null}
      {list && (list.totalCount > 0 || bundle.isLead) ? (
        <Panel title={say('objections.title')} about={say('objections.about')}>
          {list.totalCount === 0 ? <EmptyState title={say('objections.none')} /> : null}
          {list.nodes.map((one) => (
            <One key={one.id} objection={one} answers={bundle.isLead} onDone={again} />
          ))}
        </Panel>
      ) : null}
    </>
  );
}

function One(props: {
  readonly objection: Objection;
  readonly answers: boolean;
  readonly onDone: () => void;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const { organisationName, subject, objection, madeAt, answer, answeredAt, id } = props.objection;
  return (
    <article aria-label={say('objections.of', { body: organisationName })}>
      <p>
        <strong>{organisationName}</strong> · {say(`subjects.${subject}`)} · {formatMoment(madeAt, language)}
      </p>
      <blockquote className="u-quote">{objection}</blockquote>
      {answer === null && props.answers ? <AnswerForm id={id} onDone={props.onDone} /> : null}
      {answer === null && !props.answers ? <p>{say('objections.waits')}</p> : null}
      {answer === null ? null : (
        <>
          <p>
            <strong>{say('objections.answer')}</strong>
            {answeredAt ? ` · ${formatMoment(answeredAt, language)}` : null}
          </p>
          <blockquote className="u-quote">{answer}</blockquote>
        </>
      )}
    </article>
  );
}

function AnswerForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const say = useTexts();
  const [answer, setAnswer] = useState('');
  const act = useAct(AnswerBundleObjectionDocument);
  const send = async () => {
    if (await act.run({ objectionId: id, answer })) onDone();
  };
  return (
    <ActForm act={act} onSend={() => void send()}>
      <TextArea
        id={`answer-${id}`}
        rows={4}
        maxLength={4000}
        label={say('objections.answer')}
        error={act.errors[0]?.message}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <Button type="submit" disabled={act.busy}>
        {say(act.busy ? 'bundle.saving' : 'objections.send')}
      </Button>
    </ActForm>
  );
}

function ObjectForm({ bundle, onDone }: { readonly bundle: Bundle; readonly onDone: () => void }) {
  const say = useTexts();
  const language = useUiLanguage();
  const [subject, setSubject] = useState<(typeof SUBJECTS)[number]>('cluster');
  const [objection, setObjection] = useState('');
  const act = useAct(ObjectToBundleDocument);
  const send = async () => {
    if (!(await act.run({ bundleId: bundle.id, subject, objection }))) return;
    setObjection('');
    onDone();
  };
  return (
    <Panel
      tone="current"
      title={say('objections.make')}
      about={say('objections.until', {
        moment: bundle.objectionUntil ? formatMoment(bundle.objectionUntil, language) : '',
      })}
    >
      <ActForm act={act} onSend={() => void send()}>
        <FormSentence />
        <Select
          id="subject"
          label={say('objections.subject')}
          empty={false}
          choices={SUBJECTS.map((one) => ({ value: one, label: say(`subjects.${one}`) }))}
          value={subject}
          onChange={(event) => setSubject(event.target.value as typeof subject)}
        />
        <TextArea
          id="objection"
          rows={5}
          maxLength={4000}
          label={say('objections.text')}
          hint={say('objections.textHint')}
          error={act.errors.find(({ field }) => field === 'objection')?.message}
          value={objection}
          onChange={(event) => setObjection(event.target.value)}
        />
        <Button type="submit" tone="primary" disabled={act.busy}>
          {say(act.busy ? 'bundle.saving' : 'objections.act')}
        </Button>
      </ActForm>
    </Panel>
  );
}
