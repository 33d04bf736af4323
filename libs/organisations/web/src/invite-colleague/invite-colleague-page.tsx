import { useState } from 'react';
import { Breadcrumbs, ErrorState, LoadingRows, Notice, Page, PageTitle } from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import type { InvitableRolesQuery, InviteColleagueMutation } from '../generated/graphql.js';
import { useProblems } from '../forms/problems.js';
import { useFormAttempt } from '../forms/use-form-attempt.js';
import { useTexts } from '../texts/use-texts.js';
import { InvitableRolesDocument, InviteColleagueDocument } from './invite-colleague-documents.js';
import { InviteCheck, InviteForm } from './invite-form.js';
import type { Invite } from './invite.js';
import { InviteReceipt } from './invite-receipt.js';

type Own = NonNullable<InvitableRolesQuery['myOrganisation']>;
type Sent = InviteColleagueMutation['inviteColleague'];

/** Inviting a colleague: fill in, check, receipt with the link. */
export function InviteColleaguePage() {
  const say = useTexts();
  const [{ data, fetching, error }, ask] = useQuery({ query: InvitableRolesDocument });
  const own = data?.myOrganisation;
  return (
    <Page width="running">
      <Breadcrumbs
        crumbs={[
          { label: say('home'), href: '/' },
          { label: say('organisation.title'), href: '/organisatie' },
          { label: say('invite.title') },
        ]}
      />
      {own?.canAdminister ? (
        <Steps own={own} />
      ) : (
        <>
          <PageTitle title={say('invite.title')} />
          {fetching ? <LoadingRows rows={6} /> : null}
          {error ? (
            <ErrorState title={say('failed.title')} onRetry={() => ask({ requestPolicy: 'network-only' })}>
              <p>{say('failed.about')}</p>
            </ErrorState>
          ) : null}
          {!fetching && !error ? <NotYours own={own ?? null} /> : null}
        </>
      )}
    </Page>
  );
}

function NotYours({ own }: { readonly own: Own | null }) {
  const say = useTexts();
  const names = (own?.people.nodes ?? [])
    .filter(({ roles }) => roles.some(({ role }) => role === 'localAdministrator'))
    .map(({ name }) => name);
  return (
    <Notice tone="warn" title={say('organisation.whoMayAbout')}>
      <p>
        {names.length > 0
          ? say('invite.askThem', { names: names.join(', ') })
          : say('organisation.noAdministrator')}
      </p>
    </Notice>
  );
}

const FIELD: Readonly<Record<string, string>> = { name: 'naam', email: 'email', roles: 'rollen' };
const EMPTY: Invite = { name: '', email: '', roles: [] };

function useInvite() {
  const say = useTexts();
  const toErrors = useProblems();
  const { errors, attempt, report } = useFormAttempt();
  const [invite, setInvite] = useState<Invite>(EMPTY);
  const [step, setStep] = useState<'fill' | 'check'>('fill');
  const [sent, setSent] = useState<Sent>();
  const [{ fetching }, send] = useMutation(InviteColleagueDocument);
  const toCheck = () => {
    const missing = [
      ...(invite.name.trim() ? [] : [{ field: 'naam', message: say('problems.name.empty') }]),
      ...(/^\S+@\S+\.\S+$/.test(invite.email.trim())
        ? []
        : [{ field: 'email', message: say('problems.email.format') }]),
      ...(invite.roles.length > 0 ? [] : [{ field: 'rollen', message: say('problems.role.none') }]),
    ];
    if (report(missing)) setStep('check');
  };
  const submit = async () => {
    const { data } = await send({ input: { ...invite, roles: [...invite.roles] } });
    if (!data) return void report([{ message: say('failed.about') }]);
    if (report(toErrors(data.inviteColleague.errors, ([first = '']) => FIELD[first])))
      setSent(data.inviteColleague);
    else setStep('fill');
  };
  const again = () => {
    setInvite(EMPTY);
    setSent(undefined);
    setStep('fill');
  };
  return { invite, setInvite, step, setStep, sent, fetching, toCheck, submit, again, errors, attempt };
}

function Steps({ own }: { readonly own: Own }) {
  const say = useTexts();
  const form = useInvite();
  if (form.sent?.invitation && form.sent.token) {
    return <InviteReceipt invitation={form.sent.invitation} token={form.sent.token} onAgain={form.again} />;
  }
  return (
    <>
      <PageTitle
        title={form.step === 'fill' ? say('invite.title') : say('invite.checkTitle')}
        about={say('invite.about', { organisation: own.organisation.name })}
      />
      {form.step === 'fill' ? (
        <InviteForm
          invite={form.invite}
          possibleRoles={own.possibleRoles}
          errors={form.errors}
          attempt={form.attempt}
          onChange={form.setInvite}
          onNext={form.toCheck}
        />
      ) : (
        <InviteCheck
          invite={form.invite}
          organisation={own.organisation.name}
          busy={form.fetching}
          errors={form.errors}
          attempt={form.attempt}
          onBack={() => form.setStep('fill')}
          onSend={() => void form.submit()}
        />
      )}
    </>
  );
}
