import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  Cluster,
  DateField,
  ErrorSummary,
  FormSentence,
  Link,
  Page,
  PageTitle,
  Panel,
  TextField,
} from '@bundel/ui';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { errorOf, useProblems } from '../forms/problems.js';
import { useFormAttempt } from '../forms/use-form-attempt.js';
import { useTexts } from '../texts/use-texts.js';
import { AddCertificateDocument, ReplaceCertificateDocument } from './certificate-documents.js';

const EMPTY = { type: '', scope: '', issuer: '', number: '', validFrom: '', validUntil: '' };
type Filled = typeof EMPTY;
const TEXTS = ['type', 'scope', 'issuer', 'number'] as const;
const DAYS = ['validFrom', 'validUntil'] as const;

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

function useCertificateForm(replaces: string | null) {
  const say = useTexts();
  const toErrors = useProblems();
  const router = useRouter();
  const form = useFormAttempt();
  const [filled, setFilled] = useState<Filled>(EMPTY);
  const [, add] = useMutation(AddCertificateDocument);
  const [, replace] = useMutation(ReplaceCertificateDocument);
  const [busy, setBusy] = useState(false);
  const check = () => [
    ...TEXTS.filter((field) => filled[field].trim() === '').map((field) => ({
      field,
      message: `${say(`certificates.${field}`)}: ${say('problems.certificate.empty')}`,
    })),
    ...DAYS.filter((field) => !isDay(filled[field])).map((field) => ({
      field,
      message: `${say(`certificates.${field}`)}: ${say(filled[field] ? 'problems.date.unknown' : 'problems.date.format')}`,
    })),
  ];
  const send = async () => {
    if (replaces === null) return (await add({ input: { certificate: filled } })).data?.addCertificate;
    const input = { certificateId: replaces, certificate: filled };
    return (await replace({ input })).data?.replaceCertificate;
  };
  const submit = async () => {
    if (!form.report(check())) return;
    setBusy(true);
    const answer = await send();
    setBusy(false);
    const problems = answer
      ? toErrors(answer.errors, (path) => path.at(-1))
      : [{ message: say('failed.about') }];
    if (form.report(problems)) router.history.push('/bedrijfsprofiel?bewaard=certificaat');
  };
  return { filled, setFilled, form, busy, submit };
}

/** Adding a certificate, or a newer one in the place of another. */
export function CertificatePage() {
  const say = useTexts();
  const replaces = new URLSearchParams(useLocation().searchStr).get('vervangt');
  const { filled, setFilled, form, busy, submit } = useCertificateForm(replaces);
  const title = say(replaces === null ? 'certificates.add' : 'certificates.replace');
  return (
    <Page width="running">
      <Breadcrumbs
        crumbs={[
          { label: say('home'), href: '/' },
          { label: say('profile.title'), href: '/bedrijfsprofiel' },
          { label: title },
        ]}
      />
      <PageTitle title={title} />
      <form
        className="b-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FormSentence />
        <Panel>
          {TEXTS.map((field) => (
            <TextField
              key={field}
              id={field}
              label={say(`certificates.${field}`)}
              hint={field === 'type' || field === 'scope' ? say(`certificates.${field}Hint`) : undefined}
              error={errorOf(form.errors, field)}
              autoComplete="off"
              value={filled[field]}
              onChange={(event) => setFilled({ ...filled, [field]: event.target.value })}
            />
          ))}
          {DAYS.map((field) => (
            <DateField
              key={field}
              id={field}
              label={say(`certificates.${field}`)}
              error={errorOf(form.errors, field)}
              value={filled[field]}
              onValueChange={(day) => setFilled({ ...filled, [field]: day })}
            />
          ))}
          <Cluster>
            <Button tone="primary" type="submit">
              {busy ? say('busy') : say('certificates.save')}
            </Button>
            <Link href="/bedrijfsprofiel">{say('cancel')}</Link>
          </Cluster>
        </Panel>
      </form>
    </Page>
  );
}
