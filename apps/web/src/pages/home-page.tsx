import {
  ButtonLink,
  Columns,
  IconArrowRight,
  Page,
  PageTitle,
  Panel,
  TheLine,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { Navigate } from '@tanstack/react-router';
import { contexts } from '../contexts.js';
import { useTexts } from '../texts/use-texts.js';

const STAGES = [
  'need',
  'pledge',
  'bundle',
  'estimate',
  'bids',
  'opening',
  'comparison',
  'award',
  'agreement',
  'callOff',
] as const;
const GROUPS = ['agencies', 'suppliers', 'auditors'] as const;

/** What Bundel is, for whoever is not signed in; the others go to where their day begins. */
export function HomePage() {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer } = useSession();
  const home = contexts.find((context) => context.home)?.home;
  if (viewer && home) return <Navigate to={home} replace />;
  return (
    <Page width="public">
      <PageTitle
        title={say('home.title')}
        about={say('home.about')}
        actions={
          viewer ? null : (
            <ButtonLink
              tone="primary"
              iconAfter={IconArrowRight}
              href={`/auth/login?locale=${language}&returnTo=%2F`}
            >
              {say('login')}
            </ButtonLink>
          )
        }
      />
      <TheLine
        stages={STAGES.map((stage) => ({
          key: stage,
          label: say(`home.stages.${stage}.name`),
          figure: say(`home.stages.${stage}.about`),
          state: 'toCome',
        }))}
      />
      <Columns split="4-4-4">
        {GROUPS.map((group) => (
          <Panel key={group} title={say(`home.groups.${group}.title`)}>
            <p>{say(`home.groups.${group}.about`)}</p>
          </Panel>
        ))}
      </Columns>
      <Columns split="6-6">
        <Panel title={say('home.now.title')}>
          <p>{say('home.now.about')}</p>
        </Panel>
        <Panel title={say('home.next.title')}>
          <p>{say('home.next.about')}</p>
        </Panel>
      </Columns>
    </Page>
  );
}
