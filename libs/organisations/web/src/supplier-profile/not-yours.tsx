import { ButtonLink, EmptyState, Panel } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** For whoever acts for no supplier: what this page is for, and the way to register a company. */
export function NotYours() {
  const say = useTexts();
  return (
    <Panel>
      <EmptyState
        title={say('profile.notYours')}
        action={
          <ButtonLink tone="primary" href="/leverancier-registreren">
            {say('registration.title')}
          </ButtonLink>
        }
      >
        <p>{say('profile.notYoursAbout')}</p>
      </EmptyState>
    </Panel>
  );
}
