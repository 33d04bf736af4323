import { IconLock, IconPencil, IconUsers, Tag } from '@bundel/ui';
import type { CampaignState } from '../generated/graphql.js';
import { useWords } from '../words/use-words.js';

const LOOKS = {
  draft: { icon: IconPencil, tone: 'mute' },
  open: { icon: IconUsers, tone: 'info' },
  closed: { icon: IconLock, tone: 'plain' },
  frozen: { icon: IconLock, tone: 'ok' },
} as const;

/** How far a call is: icon, word and colour. */
export function CampaignTag(props: { readonly state: CampaignState; readonly bare?: boolean }) {
  const words = useWords();
  const { icon, tone } = LOOKS[props.state];
  return (
    <Tag icon={icon} tone={tone} bare={props.bare}>
      {words.state(props.state)}
    </Tag>
  );
}
