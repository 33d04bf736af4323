import {
  Button,
  ButtonLink,
  Cluster,
  DescriptionList,
  formatBindingMoment,
  PageTitle,
  Panel,
  StatusTag,
  useUiLanguage,
} from '@bundel/ui';
import type { InviteColleagueMutation } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { InvitationLink } from './invitation-link.js';

type Invitation = NonNullable<InviteColleagueMutation['inviteColleague']['invitation']>;

/** The proof that somebody is invited, with the link to hand on. */
export function InviteReceipt(props: {
  readonly invitation: Invitation;
  readonly token: string;
  readonly onAgain: () => void;
}) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const { invitation } = props;
  return (
    <>
      <PageTitle
        title={say('invite.doneTitle', { name: invitation.name })}
        status={<StatusTag status="ready" />}
      />
      <Panel tone="ok" title={say('invite.linkTitle')}>
        <InvitationLink token={props.token} />
      </Panel>
      <Panel title={say('invite.receipt')}>
        <DescriptionList
          items={[
            { term: say('invite.email'), fact: invitation.email },
            { term: say('invite.roles'), fact: invitation.roles.map(words.role).join(', ') },
            { term: say('invite.madeAt'), fact: formatBindingMoment(invitation.createdAt, language) },
            { term: say('invitations.until'), fact: formatBindingMoment(invitation.expiresAt, language) },
          ]}
        />
        <Cluster>
          <ButtonLink tone="primary" href="/organisatie">
            {say('invite.back')}
          </ButtonLink>
          <Button onClick={props.onAgain}>{say('invite.again')}</Button>
        </Cluster>
      </Panel>
    </>
  );
}
