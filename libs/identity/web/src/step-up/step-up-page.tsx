import {
  Breadcrumbs,
  ButtonLink,
  Cluster,
  DescriptionList,
  Link,
  Notice,
  Page,
  PageTitle,
  Panel,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useLocation } from '@tanstack/react-router';
import { placeInside } from '../login/place-inside.js';
import { useTexts } from '../texts/use-texts.js';

const LEVELS = ['low', 'substantial', 'high'] as const;
type Level = (typeof LEVELS)[number];

const levelOf = (text: string): Level => LEVELS.find((level) => level === text) ?? 'low';

/** Asks somebody to show with a stronger means who they are, and leads back to where they were. */
export function StepUpPage() {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer } = useSession();
  const asked = new URLSearchParams(useLocation().searchStr);
  const returnTo = placeInside(asked.get('returnTo'));
  const needed: Level = asked.get('niveau') === 'substantial' ? 'substantial' : 'high';
  const now = levelOf(viewer?.assurance ?? 'low');
  const enough = LEVELS.indexOf(now) >= LEVELS.indexOf(needed);
  return (
    <Page width="running">
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('stepUp.title') }]} />
      <PageTitle title={say('stepUp.title')} about={say('stepUp.about')} />
      <Panel>
        <DescriptionList
          items={[
            { term: say('stepUp.now'), fact: say(`levels.${now}`) },
            { term: say('stepUp.needed'), fact: <strong>{say(`levels.${needed}`)}</strong> },
          ]}
        />
      </Panel>
      {enough ? (
        <Notice tone="ok" title={say('stepUp.enoughTitle')}>
          <ButtonLink tone="primary" href={returnTo}>
            {say('stepUp.enoughAct')}
          </ButtonLink>
        </Notice>
      ) : (
        <Panel title={say('stepUp.whatTitle')}>
          <ol>
            <li>{say('stepUp.what1')}</li>
            <li>{say('stepUp.what2')}</li>
            <li>{say('stepUp.what3')}</li>
          </ol>
          <Cluster>
            <ButtonLink
              tone="primary"
              href={`/auth/step-up?level=${needed}&locale=${language}&returnTo=${encodeURIComponent(returnTo)}`}
            >
              {say('stepUp.act')}
            </ButtonLink>
            <Link href={returnTo}>{say('stepUp.back')}</Link>
          </Cluster>
          <p>{say('stepUp.none')}</p>
        </Panel>
      )}
    </Page>
  );
}
