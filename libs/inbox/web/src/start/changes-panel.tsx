import { EmptyState, formatMoment, Link, Panel, useUiLanguage } from '@bundel/ui';
import type { StartQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useSentences } from '../words/use-sentences.js';
import './changes-panel.css';

/** The newest messages, with those that were not read yet marked. */
export function ChangesPanel(props: {
  readonly messages: StartQuery['notifications']['nodes'];
  readonly unread: number;
}) {
  const say = useTexts();
  const words = useSentences();
  const language = useUiLanguage();
  const about =
    props.unread > 0 ? say('start.changesUnread', { count: props.unread }) : say('start.changesRead');
  if (props.messages.length === 0) {
    return (
      <Panel flush title={say('start.changes')}>
        <EmptyState title={say('start.changesEmpty')}>{say('start.changesEmptyAbout')}</EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      flush
      title={say('start.changes')}
      about={about}
      foot={<Link href="/berichten">{say('start.allMessages')}</Link>}
    >
      <ul className="inbox-changes">
        {props.messages.map((message) => (
          <li key={message.id} className={message.readAt ? undefined : 'inbox-changes__new'}>
            <p>{words.message(message)}</p>
            <p className="inbox-changes__when">
              {message.readAt ? null : <strong>{say('list.isNew')} · </strong>}
              {formatMoment(message.createdAt, language)}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
