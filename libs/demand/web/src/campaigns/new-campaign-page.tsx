import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  Cluster,
  Combobox,
  ErrorSummary,
  FormSentence,
  IconArrowRight,
  IconCopy,
  Link,
  Page,
  PageTitle,
  Panel,
  TextField,
  useAddressValues,
} from '@bundel/ui';
import { useRouter } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { CpvField } from '../words/cpv-field.js';
import { errorOf, useProblems } from '../words/problems.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import { CampaignsDocument, CopyCampaignDocument, CreateCampaignDocument } from './campaigns-documents.js';

/** Begins a call, empty or as a copy; the rest is filled in and saved step by step. */
export function NewCampaignPage() {
  const say = useTexts();
  const { errors, attempt, report } = useFormAttempt();
  const toErrors = useProblems();
  const router = useRouter();
  const go = (outcome: Outcome | undefined) => {
    if (!outcome) return void report([{ message: say('failed.act') }]);
    if (outcome.campaign) {
      const step = outcome.copied ? 'onderwerp' : 'onderdelen';
      router.history.push(`/uitvragen/${outcome.campaign.id}/bewerken?stap=${step}`);
      return;
    }
    report(toErrors(outcome.errors, ([field = '']) => FIELDS[field]));
  };
  return (
    <Page width="running">
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/start' },
          { label: say('campaigns.title'), href: '/uitvragen' },
          { label: say('newCampaign.title') },
        ]}
      />
      <PageTitle title={say('newCampaign.title')} about={say('newCampaign.about')} />
      <ErrorSummary errors={errors} attempt={attempt} />
      <StartForm errors={errors} report={report} onDone={go} />
      <CopyForm errors={errors} report={report} onDone={go} />
    </Page>
  );
}

const FIELDS: Readonly<Record<string, string>> = { title: 'titel', cpvCode: 'categorie' };

interface Outcome {
  readonly campaign: { readonly id: string } | null;
  readonly copied?: boolean;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
  }[];
}

interface FormProps {
  readonly errors: ReturnType<typeof useFormAttempt>['errors'];
  readonly report: ReturnType<typeof useFormAttempt>['report'];
  readonly onDone: (outcome: Outcome | undefined) => void;
}

function StartForm({ errors, report, onDone }: FormProps) {
  const say = useTexts();
  const { values } = useAddressValues();
  const [title, setTitle] = useState(values.titel ?? '');
  const [cpvCode, setCpvCode] = useState(values.cpv ?? '');
  const [{ fetching }, create] = useMutation(CreateCampaignDocument);
  const start = async () => {
    const missing = [
      ...(title.trim() ? [] : [{ field: 'titel', message: say('problems.title') }]),
      ...(cpvCode ? [] : [{ field: 'categorie', message: say('problems.cpvCode') }]),
    ];
    if (!report(missing)) return;
    const { data } = await create({ input: { title, cpvCode } });
    onDone(data?.createCampaign);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <Panel>
        <FormSentence />
        <TextField
          id="titel"
          label={say('edit.name')}
          hint={say('edit.nameHint')}
          width="full"
          autoComplete="off"
          error={errorOf(errors, 'titel')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <CpvField id="categorie" value={cpvCode} error={errorOf(errors, 'categorie')} onChange={setCpvCode} />
        <Cluster>
          <Button tone="primary" type="submit" iconAfter={IconArrowRight}>
            {fetching ? say('newCampaign.busy') : say('newCampaign.start')}
          </Button>
          <Link href="/uitvragen">{say('cancel')}</Link>
        </Cluster>
      </Panel>
    </form>
  );
}

function CopyForm({ errors, report, onDone }: FormProps) {
  const say = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [{ data, fetching }] = useQuery({
    query: CampaignsDocument,
    variables: { first: 25, filter: { search: search || null } },
  });
  const [, copy] = useMutation(CopyCampaignDocument);
  const start = async () => {
    if (!report(chosen ? [] : [{ field: 'kopie', message: say('newCampaign.copyChoose') }]) || !chosen)
      return;
    const answer = await copy({ input: { campaignId: chosen, withBodies: true } });
    onDone(answer.data ? { ...answer.data.copyCampaign, copied: true } : undefined);
  };
  const none = data?.campaigns.totalCount === 0 && search === '';
  return (
    <Panel
      title={say('newCampaign.copyTitle')}
      about={none ? say('newCampaign.copyNone') : say('newCampaign.copyAbout')}
    >
      {none ? null : (
        <>
          <Combobox
            id="kopie"
            label={say('newCampaign.copyOf')}
            error={errorOf(errors, 'kopie')}
            value={chosen}
            onValueChange={setChosen}
            onSearch={setSearch}
            busy={fetching ? say('edit.searching') : undefined}
            choices={(data?.campaigns.nodes ?? []).map((one) => ({
              value: one.id,
              label: `${one.number} ${one.title}`,
            }))}
          />
          <Button icon={IconCopy} onClick={() => void start()}>
            {say('newCampaign.copy')}
          </Button>
        </>
      )}
    </Panel>
  );
}
