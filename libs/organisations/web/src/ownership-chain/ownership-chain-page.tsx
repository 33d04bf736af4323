import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  Cluster,
  ErrorSummary,
  FormSentence,
  Link,
  Notice,
  Page,
  PageTitle,
  useUiLanguage,
} from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import { useProblems } from '../forms/problems.js';
import { useFormAttempt } from '../forms/use-form-attempt.js';
import { useCountries } from '../registration/countries.js';
import { SetOwnershipChainDocument } from '../registration/registration-documents.js';
import { Waiting } from '../states/waiting.js';
import { SupplierProfileDocument } from '../supplier-profile/supplier-profile-documents.js';
import type { Profile } from '../supplier-profile/profile.js';
import { useTexts } from '../texts/use-texts.js';
import { ChainEditor } from './chain-editor.js';
import { chainFieldOf, newRow, toChainInput, toRows } from './chain-row.js';
import type { ChainRow } from './chain-row.js';
import { checkRows } from './check-rows.js';

/** Stating the ownership chain of the own company anew. */
export function OwnershipChainPage() {
  const say = useTexts();
  const [{ data, fetching, error }, ask] = useQuery({
    query: SupplierProfileDocument,
    requestPolicy: 'network-only',
  });
  const profile = data?.supplierProfile;
  return (
    <Page width="public">
      <Breadcrumbs
        crumbs={[
          { label: say('home'), href: '/' },
          { label: say('profile.title'), href: '/bedrijfsprofiel' },
          { label: say('chain.title') },
        ]}
      />
      <PageTitle title={say('chain.editTitle')} about={say('chain.about')} />
      {profile ? (
        <Editing profile={profile} onSaved={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <Waiting
          fetching={fetching}
          failed={error !== undefined}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
    </Page>
  );
}

function Editing({ profile, onSaved }: { readonly profile: Profile; readonly onSaved: () => void }) {
  const say = useTexts();
  const language = useUiLanguage();
  const toErrors = useProblems();
  const { choices } = useCountries();
  const { errors, attempt, report } = useFormAttempt();
  const [{ fetching }, save] = useMutation(SetOwnershipChainDocument);
  const [saved, setSaved] = useState<number>();
  const [rows, setRows] = useState<readonly ChainRow[]>(() =>
    profile.ownership ? toRows(profile.ownership, language) : [newRow()],
  );
  const version = profile.ownership?.version ?? 0;
  const submit = async () => {
    setSaved(undefined);
    if (!report(checkRows(rows, say, language))) return;
    const { data } = await save({ input: toChainInput(rows, version, language) });
    const answer = data?.setOwnershipChain;
    if (!answer) return void report([{ message: say('failed.about') }]);
    if (!report(toErrors(answer.errors, (path) => chainFieldOf(rows, path)))) return;
    setSaved(answer.ownership?.version);
    onSaved();
  };
  return (
    <form
      className="b-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {saved === undefined ? null : (
        <Notice tone="ok" live="polite" title={say('chain.saved', { version: saved })}>
          <Link href="/bedrijfsprofiel">{say('registration.toProfile')}</Link>
        </Notice>
      )}
      <FormSentence>{say('chain.rule')}</FormSentence>
      <ChainEditor
        supplier={profile.organisation.name}
        rows={rows}
        countries={choices}
        errors={errors}
        onChange={setRows}
      />
      <p>{say('chain.newVersion', { version: version + 1 })}</p>
      <Cluster>
        <Button tone="primary" type="submit">
          {fetching ? say('busy') : say('chain.save')}
        </Button>
        <Link href="/bedrijfsprofiel">{say('cancel')}</Link>
      </Cluster>
    </form>
  );
}
