import {
  Columns,
  formatBindingMoment,
  Notice,
  PageTitle,
  Stack,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { MyLinesWithWithdrawal } from '../my-demand/my-lines-panel.js';
import { OwnFiles } from '../import/file-downloads.js';
import { OwnStateTag } from '../my-demand/own-state-tag.js';
import { useTexts } from '../texts/use-texts.js';
import { DeclinePanel } from './decline-panel.js';
import { InvitationFrame } from './invitation-frame.js';
import { Ways } from './ways.js';
import type { Invitation } from './invitation.js';
import { Asked, CallFacts } from './what-is-asked.js';

/** One call: what is asked, until when, how far the own body is and how it can answer. */
export function InvitationPage() {
  return <InvitationFrame>{(invitation) => <Shown invitation={invitation} />}</InvitationFrame>;
}

function Shown({ invitation }: { readonly invitation: Invitation }) {
  const say = useTexts();
  const { viewer } = useSession();
  const own = invitation.participation;
  const role = viewer?.membership?.role;
  const open = invitation.state === 'open';
  const mayDecline = open && (role === 'demandOfficer' || role === 'mandateHolder');
  return (
    <>
      <PageTitle
        title={invitation.title || invitation.number}
        status={own ? <OwnStateTag state={own.state} /> : null}
        about={say('invitation.from', { lead: invitation.leadOrganisationName })}
      />
      <Standing invitation={invitation} />
      <Columns split="8-4">
        <Stack>
          {mayDecline ? <Ways campaignId={invitation.id} signs={role === 'mandateHolder'} /> : null}
          <MyLinesWithWithdrawal call={invitation} mayWithdraw={open && role === 'demandOfficer'} />
          <Asked invitation={invitation} />
        </Stack>
        <Stack>
          <CallFacts invitation={invitation} />
          <OwnFiles campaignId={invitation.id} />
          {mayDecline && own && (own.state === 'invited' || own.state === 'answering') ? (
            <DeclinePanel campaignId={invitation.id} />
          ) : null}
        </Stack>
      </Columns>
    </>
  );
}

/** That the call is closed, or that the own body does not take part. */
function Standing({ invitation }: { readonly invitation: Invitation }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { state, closesAt, participation: own } = invitation;
  const closes = closesAt ? formatBindingMoment(closesAt, language) : '–';
  return (
    <>
      {state === 'open' ? null : <Notice title={say('invitation.closed', { closes })} />}
      {own?.state === 'declined' ? (
        <Notice title={say('invitation.declined')}>
          <p>{say('invitation.declinedAbout', { reason: own.declineReason ?? '–' })}</p>
        </Notice>
      ) : null}
    </>
  );
}
