import { IconBan, IconFileCheck, IconLock, IconPencil, IconScale, IconUsers, Tag } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import type { Bundle } from './bundle.js';

const LOOKS = {
  draft: { icon: IconPencil, tone: 'mute' },
  inObjection: { icon: IconScale, tone: 'info' },
  inSignOff: { icon: IconUsers, tone: 'info' },
  signed: { icon: IconFileCheck, tone: 'ok' },
  frozen: { icon: IconLock, tone: 'ok' },
  withdrawn: { icon: IconBan, tone: 'plain' },
} as const;

/** How far a bundle is: icon, word and colour. */
export function BundleTag(props: { readonly state: Bundle['state']; readonly bare?: boolean }) {
  const say = useTexts();
  const { icon, tone } = LOOKS[props.state];
  return (
    <Tag icon={icon} tone={tone} bare={props.bare}>
      {say(`bundleStates.${props.state}`)}
    </Tag>
  );
}
