import { IconBan, IconCheck, IconCircleDashed, IconPencil, Tag } from '@bundel/ui';
import type { ParticipantState } from '../generated/graphql.js';
import { useWords } from '../words/use-words.js';

const LOOKS = {
  invited: { icon: IconCircleDashed, tone: 'mute' },
  answering: { icon: IconPencil, tone: 'info' },
  answered: { icon: IconCheck, tone: 'ok' },
  declined: { icon: IconBan, tone: 'plain' },
} as const;

/** How far the own body is with its answer: icon, word and colour. */
export function OwnStateTag(props: { readonly state: ParticipantState; readonly bare?: boolean }) {
  const words = useWords();
  const { icon, tone } = LOOKS[props.state];
  return (
    <Tag icon={icon} tone={tone} bare={props.bare}>
      {words.participantState(props.state)}
    </Tag>
  );
}
