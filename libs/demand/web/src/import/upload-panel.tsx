import { useState } from 'react';
import {
  Button,
  Cluster,
  ErrorSummary,
  FileField,
  IconUpload,
  LinkButton,
  Panel,
  ProgressCount,
  RadioGroup,
} from '@bundel/ui';
import type { TextKey } from '@bundel/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '../invitation/invitation.js';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';
import { errorOf } from '../words/problems.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import { importAddress } from './demand-import.js';
import { whyNotToSend } from './upload-file.js';
import type { UploadProgress } from './upload-file.js';
import { useUpload } from './use-upload.js';

const KINDS =
  '.xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Choosing a file and how its numbers are written, and sending it. */
export function UploadPanel({ call }: { readonly call: Invitation }) {
  const say = useTexts();
  const form = useUploadForm(call.id);
  return (
    <Panel title={say('import.upload')} about={say('import.uploadAbout')}>
      <form
        className="d-upload"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.send();
        }}
      >
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <FileField
          id="bestand"
          label={say('import.file')}
          hint={say('import.fileHint')}
          accept={KINDS}
          error={errorOf(form.errors, 'bestand')}
          onChange={(event) => form.choose(event.target.files?.[0] ?? null)}
        />
        <RadioGroup
          id="notatie"
          name="notatie"
          label={say('import.notation')}
          hint={say('import.notationHint')}
          value={form.notation}
          onChange={(event) => form.setNotation(event.currentTarget.value)}
          choices={[
            { value: 'dutch', label: say('import.dutch') },
            { value: 'english', label: say('import.english') },
            { value: '', label: say('import.auto'), about: say('import.autoAbout') },
          ]}
        />
        {form.progress ? (
          <Sending progress={form.progress} onStop={form.stop} />
        ) : (
          <div>
            <Button tone="primary" type="submit" icon={IconUpload}>
              {say('import.send')}
            </Button>
          </div>
        )}
      </form>
    </Panel>
  );
}

function Sending({ progress, onStop }: { readonly progress: UploadProgress; readonly onStop: () => void }) {
  const say = useTexts();
  const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1_000));
  const isSent = progress.sent >= progress.total;
  return (
    <div role="status" className="d-upload__busy">
      <ProgressCount
        label={say(isSent ? 'import.sent' : 'import.sending')}
        done={kilobytes(progress.sent)}
        total={kilobytes(progress.total)}
        unit={say('import.sendingUnit')}
      />
      <Cluster>
        <LinkButton onClick={onStop}>{say('import.stop')}</LinkButton>
      </Cluster>
    </div>
  );
}

function useUploadForm(campaignId: string) {
  const say = useTexts();
  const { i18n } = useTranslation('demand');
  const navigate = useNavigate();
  const { errors, attempt, report } = useFormAttempt();
  const { progress, send, stop } = useUpload();
  const [file, setFile] = useState<File | null>(null);
  const [notation, setNotation] = useState('dutch');
  const told = (code: string, message: string): string => {
    const key = `import.refusals.${code.replaceAll('.', '_')}`;
    return i18n.exists(`demand:${key}`) ? say(key as TextKey<typeof nl>) : message || say('failed.act');
  };
  const refuse = (code: string, message = '') =>
    void report([{ field: 'bestand', message: told(code, message) }]);
  const act = async () => {
    if (file === null) return void report([{ field: 'bestand', message: say('import.noFile') }]);
    const why = whyNotToSend(file);
    if (why !== null) return refuse(why);
    report([]);
    const outcome = await send({ campaignId, file, notation });
    if ('id' in outcome) void navigate({ to: importAddress(campaignId, outcome.id) });
    else refuse(outcome.code, outcome.message);
  };
  return { errors, attempt, progress, notation, setNotation, choose: setFile, send: act, stop };
}
