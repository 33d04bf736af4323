import { useState } from 'react';
import {
  Button,
  DataTable,
  ErrorSummary,
  formatDate,
  IrrevocableAct,
  LinkButton,
  Panel,
  useUiLanguage,
} from '@bundel/ui';
import { useMutation } from 'urql';
import { useProblems } from '../forms/problems.js';
import { useFormAttempt } from '../forms/use-form-attempt.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { EndMembershipDocument } from './colleague-documents.js';
import type { Colleague } from './colleague.js';

type Held = Colleague['roles'][number];

/** Roles that somebody holds, and taking one back after a confirmation. */
export function HeldRoles(props: {
  readonly person: Colleague;
  readonly mayChange: boolean;
  readonly onDone: (text: string) => void;
}) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const [ending, setEnding] = useState<Held>();
  const columns = [
    { key: 'role', head: say('colleague.role'), cell: (one: Held) => words.role(one.role) },
    { key: 'task', head: say('colleague.task'), cell: (one: Held) => words.roleTask(one.role) },
    {
      key: 'since',
      head: say('organisation.since'),
      tight: true,
      cell: (one: Held) => formatDate(one.since, language),
    },
  ];
  const act = {
    key: 'act',
    head: say('invitations.acts'),
    cell: (one: Held) => (
      <Button
        aria-label={say('colleague.takeBackNamed', { role: words.role(one.role) })}
        onClick={() => setEnding(one)}
      >
        {say('colleague.takeBack')}
      </Button>
    ),
  };
  return (
    <>
      <Panel title={say('colleague.rolesTitle')} flush>
        <DataTable
          caption={say('colleague.rolesTitle')}
          rows={props.person.roles}
          rowKey={(one) => one.membershipId}
          columns={props.mayChange ? [...columns, act] : columns}
        />
      </Panel>
      {ending ? (
        <EndRole
          key={ending.membershipId}
          person={props.person}
          held={ending}
          onCancel={() => setEnding(undefined)}
          onDone={(text) => {
            setEnding(undefined);
            props.onDone(text);
          }}
        />
      ) : null}
    </>
  );
}

function EndRole(props: {
  readonly person: Colleague;
  readonly held: Held;
  readonly onCancel: () => void;
  readonly onDone: (text: string) => void;
}) {
  const say = useTexts();
  const words = useWords();
  const toErrors = useProblems();
  const { errors, attempt, report } = useFormAttempt();
  const [{ fetching }, end] = useMutation(EndMembershipDocument);
  const values = { name: props.person.name, role: words.role(props.held.role) };
  const last = props.person.roles.length === 1;
  const act = async () => {
    const { data } = await end({ input: { membershipId: props.held.membershipId } });
    const problems = data
      ? toErrors(data.endMembership.errors, () => undefined)
      : [{ message: say('failed.about') }];
    if (report(problems)) props.onDone(say('colleague.takenBack', values));
  };
  return (
    <Panel tone="current" title={say('colleague.endTitle', values)}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <IrrevocableAct
        consequence={say(last ? 'colleague.endLast' : 'colleague.endOne', values)}
        act={say('colleague.endAct', values)}
        busy={fetching ? say('busy') : undefined}
        onAct={() => void act()}
        otherwise={<LinkButton onClick={props.onCancel}>{say('notNow')}</LinkButton>}
      />
    </Panel>
  );
}
