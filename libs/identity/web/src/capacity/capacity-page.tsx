import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  Page,
  PageTitle,
  Panel,
  RadioGroup,
  useSession,
} from '@bundel/ui';
import type { Membership, Viewer } from '@bundel/ui';
import { useLocation, useRouter } from '@tanstack/react-router';
import { placeInside } from '../login/place-inside.js';
import { useTexts } from '../texts/use-texts.js';
import { useRoleWords } from '../texts/use-role-words.js';
import { NoMembership } from './no-membership.js';

const keyOf = (one: Membership) => `${one.organisationId}_${one.role}`;

/** Choosing for which organisation and in which role one works from now on. */
export function CapacityPage() {
  const { viewer } = useSession();
  if (!viewer) return null;
  return viewer.memberships.length === 0 ? <NoMembership viewer={viewer} /> : <Choice viewer={viewer} />;
}

function useChoice(viewer: Viewer) {
  const { switchTo } = useSession();
  const router = useRouter();
  const returnTo = placeInside(new URLSearchParams(useLocation().searchStr).get('returnTo'));
  const [chosen, setChosen] = useState(viewer.membership ? keyOf(viewer.membership) : '');
  const [problem, setProblem] = useState<'choose' | 'failed'>();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const submit = async () => {
    setAttempt((count) => count + 1);
    const membership = viewer.memberships.find((one) => keyOf(one) === chosen);
    if (!membership) return setProblem('choose');
    setBusy(true);
    try {
      await switchTo(membership);
      router.history.push(returnTo);
    } catch {
      setProblem('failed');
    } finally {
      setBusy(false);
    }
  };
  return { chosen, setChosen, problem, busy, attempt, submit };
}

function Choice({ viewer }: { readonly viewer: Viewer }) {
  const say = useTexts();
  const words = useRoleWords();
  const { chosen, setChosen, problem, busy, attempt, submit } = useChoice(viewer);
  const current = viewer.membership ? keyOf(viewer.membership) : '';
  const error = problem ? say(`capacity.${problem}`) : undefined;
  return (
    <Page width="running">
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('capacity.title') }]} />
      <PageTitle title={say('capacity.title')} about={say('capacity.about')} />
      <ErrorSummary errors={error ? [{ field: 'capaciteit', message: error }] : []} attempt={attempt} />
      <form
        className="b-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Panel>
          <RadioGroup
            id="capaciteit"
            name="capaciteit"
            label={say('capacity.legend')}
            error={error}
            rows
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            choices={viewer.memberships.map((one) => ({
              value: keyOf(one),
              label: `${one.organisationName} · ${words.name(one.role)}`,
              about:
                keyOf(one) === current
                  ? `${words.task(one.role)} (${say('capacity.now')})`
                  : words.task(one.role),
            }))}
          />
          <Button tone="primary" type="submit">
            {busy ? say('capacity.busy') : say('capacity.act')}
          </Button>
        </Panel>
      </form>
    </Page>
  );
}
