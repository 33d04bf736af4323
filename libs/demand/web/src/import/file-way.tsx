import { ButtonLink, IconUpload, Panel } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { importAddress } from './demand-import.js';

/** Beside the form: that the same can be handed in with a file. */
export function FileWay({ campaignId }: { readonly campaignId: string }) {
  const say = useTexts();
  return (
    <Panel title={say('import.fileWay')} about={say('import.fileWayAbout')}>
      <div>
        <ButtonLink icon={IconUpload} href={importAddress(campaignId)}>
          {say('import.way')}
        </ButtonLink>
      </div>
    </Panel>
  );
}
