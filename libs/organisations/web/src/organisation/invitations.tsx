import { useState } from 'react';
import {
  Button,
  Cluster,
  DataTable,
  EmptyState,
  formatMoment,
  IrrevocableAct,
  LinkButton,
  Notice,
  Panel,
  StatusTag,
  useUiLanguage,
} from '@bundel/ui';
import { useMutation } from 'urql';
import { useProblems } from '../forms/problems.js';
import { InvitationLink } from '../invite-colleague/invitation-link.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { ResendInvitationDocument, RevokeInvitationDocument } from './organisation-documents.js';
import type { MyOrganisation } from './my-organisation.js';
import { PageLinks } from './page-links.js';
import './invitations.css';

type Invitation = MyOrganisation['invitations']['nodes'][number];

interface Outcome {
  readonly tone: 'ok' | 'bad';
  readonly text: string;
  readonly token?: string;
}

function useInvitationActs(onChanged: () => void) {
  const say = useTexts();
  const toErrors = useProblems();
  const [, resend] = useMutation(ResendInvitationDocument);
  const [, revoke] = useMutation(RevokeInvitationDocument);
  const [outcome, setOutcome] = useState<Outcome>();
  const refused = (errors: Parameters<typeof toErrors>[0] | undefined): boolean => {
    if (errors?.length === 0) return false;
    const text = errors
      ? toErrors(errors, () => undefined)
          .map(({ message }) => message)
          .join(' ')
      : say('failed.about');
    setOutcome({ tone: 'bad', text });
    return true;
  };
  const sendAgain = async (invitation: Invitation) => {
    const { data } = await resend({ input: { invitationId: invitation.id } });
    if (refused(data?.resendInvitation.errors)) return;
    setOutcome({
      tone: 'ok',
      text: say('invitations.resent', { name: invitation.name }),
      token: data?.resendInvitation.token ?? undefined,
    });
    onChanged();
  };
  const withdraw = async (invitation: Invitation) => {
    const { data } = await revoke({ input: { invitationId: invitation.id } });
    if (refused(data?.revokeInvitation.errors)) return;
    setOutcome({ tone: 'ok', text: say('invitations.revoked', { name: invitation.name }) });
    onChanged();
  };
  return { outcome, sendAgain, withdraw };
}

/** Invitations of the own organisation, with the ways to send one again or withdraw it. */
export function Invitations(props: {
  readonly own: MyOrganisation;
  readonly cursor: string | null;
  readonly onChanged: () => void;
}) {
  const say = useTexts();
  const { own, onChanged } = props;
  const { pageInfo } = own.invitations;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const { outcome, sendAgain, withdraw } = useInvitationActs(onChanged);
  const [toWithdraw, setToWithdraw] = useState<Invitation>();
  return (
    <Panel
      title={say('invitations.title')}
      about={say('invitations.about')}
      flush
      foot={
        next || props.cursor ? (
          <PageLinks name="uitnodigingen" list={say('invitations.title')} next={next} />
        ) : null
      }
    >
      {outcome ? (
        <Notice tone={outcome.tone} live="polite" title={outcome.text}>
          {outcome.token ? <InvitationLink token={outcome.token} /> : null}
        </Notice>
      ) : null}
      {toWithdraw ? (
        <Notice tone="warn" live="polite" title={say('invitations.revokeTitle', { name: toWithdraw.name })}>
          <IrrevocableAct
            consequence={say('invitations.revokeAbout')}
            act={say('invitations.revokeAct')}
            onAct={() => {
              setToWithdraw(undefined);
              void withdraw(toWithdraw);
            }}
            otherwise={<LinkButton onClick={() => setToWithdraw(undefined)}>{say('notNow')}</LinkButton>}
          />
        </Notice>
      ) : null}
      <InvitationTable
        rows={own.invitations.nodes}
        onResend={(invitation) => void sendAgain(invitation)}
        onWithdraw={setToWithdraw}
      />
    </Panel>
  );
}

const STATUS = { open: 'invited', expired: 'expired', accepted: 'given', revoked: 'ended' } as const;

function InvitationTable(props: {
  readonly rows: readonly Invitation[];
  readonly onResend: (invitation: Invitation) => void;
  readonly onWithdraw: (invitation: Invitation) => void;
}) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const open = (one: Invitation) => one.status === 'open' || one.status === 'expired';
  return (
    <DataTable
      caption={say('invitations.title')}
      rows={props.rows}
      rowKey={(invitation) => invitation.id}
      empty={
        <EmptyState title={say('invitations.none')}>
          <p>{say('invitations.noneAbout')}</p>
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          head: say('organisation.name'),
          cell: (one: Invitation) => (
            <>
              {one.name}
              <br />
              <span className="organisations-quiet">{one.email}</span>
            </>
          ),
        },
        {
          key: 'roles',
          head: say('organisation.roles'),
          cell: (one) => one.roles.map(words.role).join(', '),
        },
        {
          key: 'status',
          head: say('invitations.status'),
          cell: (one) => <StatusTag status={STATUS[one.status]} word={say(`invitations.is.${one.status}`)} />,
        },
        {
          key: 'until',
          head: say('invitations.until'),
          tight: true,
          cell: (one) => formatMoment(one.expiresAt, language),
        },
        {
          key: 'acts',
          head: say('invitations.acts'),
          cell: (one) =>
            open(one) ? (
              <Cluster>
                <Button
                  aria-label={say('invitations.resendNamed', { name: one.name })}
                  onClick={() => props.onResend(one)}
                >
                  {say('invitations.resend')}
                </Button>
                <Button
                  aria-label={say('invitations.revokeNamed', { name: one.name })}
                  onClick={() => props.onWithdraw(one)}
                >
                  {say('invitations.revoke')}
                </Button>
              </Cluster>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
