import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  Cluster,
  ErrorSummary,
  FormSentence,
  Link,
  Page,
  PageTitle,
  Stack,
  useSession,
} from '@bundel/ui';
import { useRouter } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { useProblems } from '../forms/problems.js';
import { useFormAttempt } from '../forms/use-form-attempt.js';
import { Waiting } from '../states/waiting.js';
import type { Profile } from '../supplier-profile/profile.js';
import { NotYours } from '../supplier-profile/not-yours.js';
import { SupplierProfileDocument } from '../supplier-profile/supplier-profile-documents.js';
import { useTexts } from '../texts/use-texts.js';
import { UpdateSupplierProfileDocument } from './company-details-documents.js';
import { DetailsFields } from './details-fields.js';
import { checkDetails, detailsFieldOf, toDetails, toDetailsInput } from './details.js';

/** Changing what the own company says about itself. */
export function CompanyDetailsPage() {
  const say = useTexts();
  const { viewer } = useSession();
  const isSupplier = viewer?.membership?.organisationKind === 'supplier';
  const [{ data, fetching, error }, ask] = useQuery({
    query: SupplierProfileDocument,
    requestPolicy: 'network-only',
    pause: !isSupplier,
  });
  const profile = data?.supplierProfile;
  return (
    <Page width="running">
      <Breadcrumbs
        crumbs={[
          { label: say('home'), href: '/' },
          { label: say('profile.title'), href: '/bedrijfsprofiel' },
          { label: say('profile.edit') },
        ]}
      />
      <PageTitle title={say('profile.edit')} about={isSupplier ? say('profile.editAbout') : undefined} />
      {profile ? (
        <Editing key={profile.version} profile={profile} />
      ) : (
        <Waiting
          fetching={fetching}
          failed={error !== undefined}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
      {isSupplier ? null : <NotYours />}
    </Page>
  );
}

function useDetails(profile: Profile) {
  const say = useTexts();
  const toErrors = useProblems();
  const router = useRouter();
  const { errors, attempt, report } = useFormAttempt();
  const [details, setDetails] = useState(() => toDetails(profile));
  const [{ fetching }, save] = useMutation(UpdateSupplierProfileDocument);
  const submit = async () => {
    if (!report(checkDetails(details, say))) return;
    const { data } = await save({ input: toDetailsInput(details, profile.version) });
    const answer = data?.updateSupplierProfile;
    const problems = answer ? toErrors(answer.errors, detailsFieldOf) : [{ message: say('failed.about') }];
    if (report(problems)) router.history.push('/bedrijfsprofiel?bewaard=gegevens');
  };
  return { details, setDetails, errors, attempt, fetching, submit };
}

function Editing({ profile }: { readonly profile: Profile }) {
  const say = useTexts();
  const { details, setDetails, errors, attempt, fetching, submit } = useDetails(profile);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <ErrorSummary errors={errors} attempt={attempt} />
        <FormSentence />
        <DetailsFields
          details={details}
          errors={errors}
          onChange={(part) => setDetails((before) => ({ ...before, ...part }))}
        />
        <Cluster>
          <Button tone="primary" type="submit">
            {fetching ? say('busy') : say('profile.save')}
          </Button>
          <Link href="/bedrijfsprofiel">{say('cancel')}</Link>
        </Cluster>
      </Stack>
    </form>
  );
}
