import type { ReactNode } from 'react';
import { ButtonLink, EmptyState, Panel, Tag, IconLock, useSession } from '@bundel/ui';
import { rolesNl } from '../texts/roles-nl.js';
import { useTexts } from '../texts/use-texts.js';
import { mayOversee } from './may-oversee.js';

/** Shows its content to the roles that oversee; tells everybody else which role can, and who hands it out. */
export function OverseersOnly({ children }: { readonly children: ReactNode }) {
  const { viewer } = useSession();
  return mayOversee(viewer?.membership?.role) ? children : <NotForThisRole />;
}

function NotForThisRole() {
  const say = useTexts();
  const { viewer } = useSession();
  const own = viewer?.memberships.some((membership) => mayOversee(membership.role)) ?? false;
  const role = viewer?.membership?.role;
  return (
    <Panel flush>
      <EmptyState
        title={say('access.title')}
        action={
          own ? (
            <ButtonLink tone="primary" href="/organisatie-kiezen">
              {say('access.switch')}
            </ButtonLink>
          ) : (
            <ButtonLink href="/start">{say('access.back')}</ButtonLink>
          )
        }
      >
        <p>
          <Tag icon={IconLock} tone="warn">
            {say('access.refused')}
          </Tag>
        </p>
        <p>{say('access.who')}</p>
        <p>
          {role && Object.hasOwn(rolesNl, role)
            ? say('access.now', { role: say(`roles.${role as keyof typeof rolesNl}`) })
            : say('access.nobody')}{' '}
          {own ? say('access.own') : say('access.ask')}
        </p>
      </EmptyState>
    </Panel>
  );
}
