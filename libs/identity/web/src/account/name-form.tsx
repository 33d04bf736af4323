import { useState } from 'react';
import { Button, ErrorSummary, Notice, Panel, Stack, TextField, useSession } from '@bundel/ui';
import type { FieldError, Viewer } from '@bundel/ui';
import { useMutation } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { UpdateOwnProfileDocument } from './account-documents.js';

const LONGEST = 200;

function useName(viewer: Viewer) {
  const say = useTexts();
  const { refresh } = useSession();
  const [name, setName] = useState(viewer.person.name);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState<string>();
  const [{ fetching }, save] = useMutation(UpdateOwnProfileDocument);
  const problemOf = (): readonly FieldError[] => {
    const field = 'naam';
    const length = name.trim().length;
    if (length === 0) return [{ field, message: say('account.nameEmpty') }];
    return length > LONGEST ? [{ field, message: say('account.nameLong') }] : [];
  };
  const submit = async () => {
    setSaved(undefined);
    setAttempt((count) => count + 1);
    const problems = problemOf();
    setErrors(problems);
    if (problems.length > 0) return;
    const { data } = await save({ input: { name } });
    const person = data?.updateOwnProfile.person;
    if (!person || data.updateOwnProfile.errors.length > 0)
      return setErrors([{ message: say('account.nameFailed') }]);
    setName(person.name);
    setSaved(person.name);
    refresh();
  };
  return { name, setName, errors, attempt, saved, fetching, submit };
}

/** How colleagues see the person; everything else on this page comes from the login service. */
export function NameForm({ viewer }: { readonly viewer: Viewer }) {
  const say = useTexts();
  const { name, setName, errors, attempt, saved, fetching, submit } = useName(viewer);
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
        {saved === undefined ? null : (
          <Notice tone="ok" live="polite" title={say('account.nameSaved', { name: saved })} />
        )}
        <Panel title={say('account.nameTitle')} about={say('account.nameAbout')}>
          <TextField
            id="naam"
            label={say('account.name')}
            hint={say('account.nameHint')}
            error={errors.find(({ field }) => field === 'naam')?.message}
            width="medium"
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button tone="primary" type="submit">
            {fetching ? say('capacity.busy') : say('account.nameSave')}
          </Button>
        </Panel>
      </Stack>
    </form>
  );
}
