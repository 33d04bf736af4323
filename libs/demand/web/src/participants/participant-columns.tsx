import {
  Button,
  Figure,
  formatDate,
  formatMoment,
  IconBan,
  IconCheck,
  IconCircleDashed,
  IconPencil,
  Tag,
  useUiLanguage,
} from '@bundel/ui';
import type { Column } from '@bundel/ui';
import type { CampaignParticipantsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';

export type Participant = CampaignParticipantsQuery['campaignParticipants']['nodes'][number];

const LOOKS = {
  invited: { icon: IconCircleDashed, tone: 'mute' },
  answering: { icon: IconPencil, tone: 'info' },
  answered: { icon: IconCheck, tone: 'ok' },
  declined: { icon: IconBan, tone: 'plain' },
} as const;

/** The columns of the list of bodies; the last one only for who may take an invitation back. */
export function useParticipantColumns(
  onRemove: ((row: Participant) => void) | null,
): readonly Column<Participant>[] {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const act: Column<Participant> = {
    key: 'act',
    head: say('participants.act'),
    tight: true,
    cell: (row) =>
      onRemove && row.state === 'invited' ? (
        <Button
          tone="quiet"
          aria-label={say('participants.removeOf', { name: row.name })}
          onClick={() => onRemove(row)}
        >
          {say('participants.remove')}
        </Button>
      ) : (
        <Figure>{null}</Figure>
      ),
  };
  return [
    { key: 'name', head: say('participants.body'), cell: (row) => row.name },
    { key: 'kind', head: say('participants.kind'), cell: (row) => words.kind(row.kind) },
    {
      key: 'province',
      head: say('participants.province'),
      cell: (row) => row.provinceName ?? <Figure>{null}</Figure>,
    },
    {
      key: 'population',
      head: say('participants.population'),
      numeric: true,
      cell: (row) => <Figure>{row.population === null ? null : words.count(row.population)}</Figure>,
    },
    {
      key: 'state',
      head: say('participants.state'),
      cell: (row) => (
        <>
          <Tag bare {...LOOKS[row.state]}>
            {words.participantState(row.state)}
          </Tag>
          {row.declineReason ? (
            <div className="d-note">{say('participants.reason', { reason: row.declineReason })}</div>
          ) : null}
        </>
      ),
    },
    { key: 'part', head: say('participants.part'), cell: (row) => say(`parts.${row.part}`) },
    {
      key: 'answeredAt',
      head: say('participants.answeredAt'),
      tight: true,
      cell: (row) => (row.answeredAt ? formatMoment(row.answeredAt, language) : <Figure>{null}</Figure>),
    },
    {
      key: 'reminded',
      head: say('participants.reminded'),
      tight: true,
      cell: (row) =>
        row.remindedAt
          ? say('participants.remindedOn', {
              count: row.reminders,
              date: formatDate(row.remindedAt, language),
            })
          : say('participants.never'),
    },
    ...(onRemove ? [act] : []),
  ];
}
