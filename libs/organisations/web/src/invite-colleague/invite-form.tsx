import {
  Button,
  CheckboxGroup,
  Cluster,
  DescriptionList,
  ErrorSummary,
  FormSentence,
  IconArrowRight,
  Link,
  Panel,
  TextField,
} from '@bundel/ui';
import type { Role } from '../generated/graphql.js';
import { errorOf } from '../forms/problems.js';
import type { FormErrors } from '../forms/problems.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import type { Invite } from './invite.js';

/** Name, address and roles, each role with what it does. */
export function InviteForm(props: {
  readonly invite: Invite;
  readonly possibleRoles: readonly Role[];
  readonly errors: FormErrors;
  readonly attempt: number;
  readonly onChange: (invite: Invite) => void;
  readonly onNext: () => void;
}) {
  const say = useTexts();
  const words = useWords();
  const { invite, errors, onChange } = props;
  return (
    <form
      className="b-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onNext();
      }}
    >
      <ErrorSummary errors={errors} attempt={props.attempt} />
      <FormSentence />
      <Panel>
        <TextField
          id="naam"
          label={say('invite.name')}
          hint={say('invite.nameHint')}
          error={errorOf(errors, 'naam')}
          autoComplete="off"
          value={invite.name}
          onChange={(event) => onChange({ ...invite, name: event.target.value })}
        />
        <TextField
          id="email"
          type="email"
          label={say('invite.email')}
          hint={say('invite.emailHint')}
          error={errorOf(errors, 'email')}
          autoComplete="off"
          value={invite.email}
          onChange={(event) => onChange({ ...invite, email: event.target.value })}
        />
        <CheckboxGroup
          id="rollen"
          name="rollen"
          label={say('invite.roles')}
          hint={say('invite.rolesHint')}
          error={errorOf(errors, 'rollen')}
          values={invite.roles}
          onValuesChange={(values) =>
            onChange({ ...invite, roles: props.possibleRoles.filter((role) => values.includes(role)) })
          }
          choices={props.possibleRoles.map((role) => ({
            value: role,
            label: words.role(role),
            about: words.roleTask(role),
          }))}
        />
        <Cluster>
          <Button tone="primary" type="submit" iconAfter={IconArrowRight}>
            {say('invite.toCheck')}
          </Button>
          <Link href="/organisatie">{say('cancel')}</Link>
        </Cluster>
      </Panel>
    </form>
  );
}

/** What was filled in, once more, before it is sent. */
export function InviteCheck(props: {
  readonly invite: Invite;
  readonly organisation: string;
  readonly busy: boolean;
  readonly errors: FormErrors;
  readonly attempt: number;
  readonly onBack: () => void;
  readonly onSend: () => void;
}) {
  const say = useTexts();
  const words = useWords();
  const { invite } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} attempt={props.attempt} />
      <Panel>
        <DescriptionList
          items={[
            { term: say('invite.name'), fact: invite.name },
            { term: say('invite.email'), fact: invite.email },
            {
              term: say('invite.roles'),
              fact: (
                <ul>
                  {invite.roles.map((role) => (
                    <li key={role}>
                      <strong>{words.role(role)}</strong>: {words.roleTask(role)}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        <p>{say('invite.consequence', { organisation: props.organisation })}</p>
        <Cluster>
          <Button tone="primary" onClick={props.onSend}>
            {props.busy ? say('busy') : say('invite.send')}
          </Button>
          <Button onClick={props.onBack}>{say('change')}</Button>
        </Cluster>
      </Panel>
    </>
  );
}
