import { IconAlertTriangle, IconCheck, IconPencil, IconRefresh, IconX, Tag } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import type { DemandImport } from './demand-import.js';

const LOOKS = {
  checking: { icon: IconRefresh, tone: 'info' },
  checked: { icon: IconPencil, tone: 'info' },
  refused: { icon: IconX, tone: 'bad' },
  applying: { icon: IconRefresh, tone: 'info' },
  applied: { icon: IconCheck, tone: 'ok' },
  failed: { icon: IconX, tone: 'bad' },
} as const;

/** How far an import is: icon, word and colour; errors turn "checked" into "nothing taken over yet". */
export function ImportStateTag(props: { readonly one: DemandImport; readonly bare?: boolean }) {
  const say = useTexts();
  const { state, errorCount } = props.one;
  const wrong = state === 'checked' && errorCount > 0;
  const { icon, tone } = wrong ? ({ icon: IconAlertTriangle, tone: 'bad' } as const) : LOOKS[state];
  return (
    <Tag icon={icon} tone={tone} bare={props.bare}>
      {say(`import.states.${state}`)}
    </Tag>
  );
}
