import { ButtonLink, EmptyState, IconArrowRight, Link, Panel, useSession } from '@bundel/ui';
import { guideNl } from '../texts/guide-nl.js';
import { useTexts } from '../texts/use-texts.js';
import { nextActOf } from '../words/destinations.js';
import { useSentences } from '../words/use-sentences.js';

type Guided = Exclude<keyof typeof guideNl, 'empty' | 'role' | 'helpLink'>;

/** Whom to speak to: somebody with a role, somebody who has yet to choose one, or somebody without any. */
function useReader() {
  const { viewer } = useSession();
  const role = viewer?.membership?.role ?? null;
  const count = viewer?.memberships.length ?? 0;
  if (role === null && count > 0) return { guided: 'chooser' as Guided, count, href: '/organisatie-kiezen' };
  const known = role !== null && Object.hasOwn(guideNl, role) ? (role as Guided) : 'nobody';
  return { guided: known, count, href: nextActOf(role) };
}

/** For whoever has no task: what will stand here, who makes it happen, and the one next act. */
export function NothingToDo() {
  const say = useTexts();
  const { guided, count, href } = useReader();
  return (
    <Panel flush title={say('start.figures.open')}>
      <EmptyState
        title={say('guide.empty')}
        action={
          <ButtonLink tone="primary" href={href} iconAfter={IconArrowRight}>
            {say(`guide.${guided}.act`)}
          </ButtonLink>
        }
      >
        <p>{say(`guide.${guided}.comes`, { count })}</p>
        {guided === 'nobody' ? <p>{say('guide.nobody.role')}</p> : null}
      </EmptyState>
    </Panel>
  );
}

/** What somebody does in the role they act in, with the way to the help that belongs to it. */
export function RolePanel() {
  const say = useTexts();
  const { roleWord } = useSentences();
  const { viewer } = useSession();
  const { guided } = useReader();
  const membership = viewer?.membership;
  if (!membership) return null;
  return (
    <Panel title={`${say('guide.role')}: ${roleWord(membership.role)}`}>
      <p>{say(`guide.${guided}.role`)}</p>
      <p>
        <Link href="/hulp">{say('guide.helpLink')}</Link>
      </p>
    </Panel>
  );
}
