import { useState } from 'react';
import { Button, Cluster, ErrorSummary, FormSentence, Link, Notice, PageTitle } from '@bundel/ui';
import { useMutation } from 'urql';
import { CampaignTag } from '../../states/campaign-tag.js';
import { useTexts } from '../../texts/use-texts.js';
import { useProblems } from '../../words/problems.js';
import { useFormAttempt } from '../../words/use-form-attempt.js';
import { UpdateCampaignDocument } from '../campaign-documents.js';
import type { Campaign } from '../campaign.js';
import { closesAtOf, formOf } from './campaign-form.js';
import { PeriodsStep } from './periods-step.js';
import { fieldOf } from './steps.js';
import { SubjectStep } from './subject-step.js';

/** What may still change while bodies answer: the text, and a later closing date. Saved by a button: everybody sees it. */
export function ChangeOpenCampaign({ campaign }: { readonly campaign: Campaign }) {
  const say = useTexts();
  const toErrors = useProblems();
  const { errors, attempt, report } = useFormAttempt();
  const [form, setForm] = useState(() => formOf(campaign));
  const [saved, setSaved] = useState(false);
  const [{ fetching }, update] = useMutation(UpdateCampaignDocument);
  const save = async () => {
    setSaved(false);
    const closesAt = closesAtOf(form);
    if (!report(closesAt ? [] : [{ field: 'sluitdag', message: say('problems.closesFormat') }])) return;
    const { title, description } = form;
    const input = { campaignId: campaign.id, version: campaign.version, title, description, closesAt };
    const { data } = await update({ input });
    if (!data) return void report([{ message: say('failed.act') }]);
    setSaved(report(toErrors(data.updateCampaign.errors, fieldOf)));
  };
  const fields = {
    form,
    errors,
    fixed: true,
    onChange: (part: Partial<typeof form>) => setForm({ ...form, ...part }),
  };
  return (
    <>
      <PageTitle title={campaign.title} status={<CampaignTag state={campaign.state} />} />
      <Notice>{say('edit.openFixed')}</Notice>
      <ErrorSummary errors={errors} attempt={attempt} />
      {saved ? <Notice tone="ok" live="polite" title={say('edit.changed')} /> : null}
      <FormSentence />
      <SubjectStep {...fields} />
      <PeriodsStep {...fields} />
      <Cluster>
        <Button tone="primary" onClick={() => void save()}>
          {fetching ? say('edit.saving') : say('edit.saveChange')}
        </Button>
        <Link href={`/uitvragen/${campaign.id}`}>{say('edit.leave')}</Link>
      </Cluster>
    </>
  );
}
