import { IconBan, IconCircleHalf2, IconFileCheck, IconPencil, Tag } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import type { MyLine } from './use-my-lines.js';

const LOOKS = {
  interest: { icon: IconPencil, tone: 'mute' },
  estimate: { icon: IconCircleHalf2, tone: 'info' },
  pledge: { icon: IconFileCheck, tone: 'ok' },
} as const;

/** How firm a line is, or that it was withdrawn: icon, word and colour; a pledge with its number. */
export function LineState({ line }: { readonly line: MyLine }) {
  const say = useTexts();
  const words = useWords();
  if (line.state === 'withdrawn')
    return (
      <Tag icon={IconBan} tone="plain" bare>
        {say('myLines.withdrawn')}
      </Tag>
    );
  const { icon, tone } = LOOKS[line.commitment];
  return (
    <>
      <Tag icon={icon} tone={tone} bare>
        {words.commitment(line.commitment)}
      </Tag>
      {line.pledge ? <span className="d-code"> {line.pledge.number}</span> : null}
    </>
  );
}
