import { Button, formatMoment, IconBell, IconCheck, Link, Tag, useUiLanguage } from '@bundel/ui';
import type { Column } from '@bundel/ui';
import type { MessagesQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { addressOf } from '../words/destinations.js';
import { useSentences } from '../words/use-sentences.js';

export type Message = MessagesQuery['notifications']['nodes'][number];

/** The columns of the list of messages; the sentence leads to what it is about. */
export function useMessageColumns(onRead: (id: string) => void): readonly Column<Message>[] {
  const say = useTexts();
  const words = useSentences();
  const language = useUiLanguage();
  const sentence = (message: Message) => {
    const href = addressOf(message.kind);
    const said = words.message(message);
    return href ? (
      <Link href={href} onClick={() => (message.readAt ? undefined : onRead(message.id))}>
        {said}
      </Link>
    ) : (
      said
    );
  };
  return [
    { key: 'what', head: say('list.what'), cell: sentence },
    {
      key: 'when',
      head: say('list.when'),
      tight: true,
      cell: (message) => (
        <>
          {formatMoment(message.createdAt, language)}
          {message.mailedAt ? <span className="inbox-mailed">{say('list.mailed')}</span> : null}
        </>
      ),
    },
    {
      key: 'state',
      head: say('list.state'),
      tight: true,
      cell: (message) =>
        message.readAt ? (
          <Tag bare icon={IconCheck} tone="mute">
            {say('list.isRead')}
          </Tag>
        ) : (
          <Tag bare icon={IconBell} tone="info">
            {say('list.isNew')}
          </Tag>
        ),
    },
    {
      key: 'act',
      head: say('list.act'),
      tight: true,
      cell: (message) =>
        message.readAt ? (
          '–'
        ) : (
          <Button
            tone="quiet"
            aria-label={say('list.markOneOf', { message: words.message(message) })}
            onClick={() => onRead(message.id)}
          >
            {say('list.markOne')}
          </Button>
        ),
    },
  ];
}
