import { ButtonLink, Columns, IconArrowRight, Link, Panel, useSession } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** The ways to an organisation for somebody who belongs to none: register a supplier, or be invited. */
export function NewcomerWays() {
  const say = useTexts();
  const email = useSession().viewer?.person.email ?? '';
  return (
    <Columns split="4-4-4">
      <Panel title={say('capacity.supplierTitle')}>
        <p>{say('capacity.supplier')}</p>
        <ButtonLink tone="primary" href="/leverancier-registreren" iconAfter={IconArrowRight}>
          {say('capacity.supplierAct')}
        </ButtonLink>
      </Panel>
      <Panel title={say('capacity.invitedTitle')}>
        <p>{say('capacity.invited', { email })}</p>
        <p>{say('capacity.invitedNone')}</p>
      </Panel>
      <Panel title={say('capacity.bodyTitle')}>
        <p>{say('capacity.body')}</p>
        <p>
          <Link href="/organisaties">{say('capacity.bodyAct')}</Link>
        </p>
      </Panel>
    </Columns>
  );
}
