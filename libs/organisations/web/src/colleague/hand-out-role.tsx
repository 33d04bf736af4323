import { useState } from 'react';
import { Button, ErrorSummary, Panel, RadioGroup } from '@bundel/ui';
import { useMutation } from 'urql';
import type { Role } from '../generated/graphql.js';
import { errorOf, useProblems } from '../forms/problems.js';
import { useFormAttempt } from '../forms/use-form-attempt.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { HandOutRoleDocument } from './colleague-documents.js';
import type { Colleague } from './colleague.js';

/** Gives a colleague one more role. */
export function HandOutRole(props: {
  readonly person: Colleague;
  readonly roles: readonly Role[];
  readonly onDone: (text: string) => void;
}) {
  const say = useTexts();
  const words = useWords();
  const toErrors = useProblems();
  const { errors, attempt, report } = useFormAttempt();
  const [chosen, setChosen] = useState('');
  const [{ fetching }, handOut] = useMutation(HandOutRoleDocument);
  const submit = async () => {
    const role = props.roles.find((one) => one === chosen);
    if (!role) return void report([{ field: 'nieuwe-rol', message: say('problems.role.none') }]);
    const { data } = await handOut({ input: { personId: props.person.personId, role } });
    const problems = data
      ? toErrors(data.handOutRole.errors, () => 'nieuwe-rol')
      : [{ message: say('failed.about') }];
    if (!report(problems)) return;
    setChosen('');
    props.onDone(say('colleague.given', { name: props.person.name, role: words.role(role) }));
  };
  return (
    <Panel title={say('colleague.giveTitle')}>
      <form
        className="b-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <RadioGroup
          id="nieuwe-rol"
          name="nieuwe-rol"
          label={say('colleague.role')}
          error={errorOf(errors, 'nieuwe-rol')}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          choices={props.roles.map((role) => ({
            value: role,
            label: words.role(role),
            about: words.roleTask(role),
          }))}
        />
        <Button tone="primary" type="submit">
          {fetching ? say('busy') : say('colleague.give')}
        </Button>
      </form>
    </Panel>
  );
}
