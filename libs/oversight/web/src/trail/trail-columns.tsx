import { formatMoment, formatNumber, LinkButton, StatusTag, useUiLanguage } from '@bundel/ui';
import type { Column } from '@bundel/ui';
import type { TrailQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useTrailWords } from '../words/use-trail-words.js';

export type TrailRow = TrailQuery['auditTrail']['nodes'][number];

/** An identity in few characters; the whole stands in the details. */
export const shortId = (id: string): string => (id.length > 12 ? `${id.slice(0, 8)}…` : id);

/** Time opens the row; who, what, about what, outcome, seal. */
export function useTrailColumns(
  openRow: string,
  detailsId: string,
  onOpen: (number: number) => void,
): readonly Column<TrailRow>[] {
  const say = useTexts();
  const words = useTrailWords();
  const language = useUiLanguage();
  const time = (row: TrailRow) => {
    const open = String(row.number) === openRow;
    return (
      <LinkButton
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        aria-label={`${formatMoment(row.occurredAt, language, true)}, ${say(open ? 'trail.close' : 'trail.open', { number: row.number })}`}
        onClick={() => onOpen(row.number)}
      >
        {formatMoment(row.occurredAt, language, true)}
      </LinkButton>
    );
  };
  const who = (row: TrailRow) =>
    row.personName ? (
      <span>
        {row.personName}
        {row.role ? <span className="oversight-quiet"> · {words.role(row.role)}</span> : null}
      </span>
    ) : (
      <span className="oversight-quiet">{say('trail.portal')}</span>
    );
  const object = (row: TrailRow) =>
    row.objectType ? (
      <span>
        {words.object(row.objectType)}
        {row.objectId ? <span className="b-mono oversight-quiet"> {shortId(row.objectId)}</span> : null}
      </span>
    ) : (
      '–'
    );
  return [
    { key: 'when', head: say('trail.when'), tight: true, cell: time },
    {
      key: 'number',
      head: say('trail.number'),
      numeric: true,
      cell: (row) => formatNumber(row.number, language),
    },
    { key: 'who', head: say('trail.who'), cell: who },
    { key: 'what', head: say('trail.what'), cell: (row) => words.action(row.action) },
    { key: 'object', head: say('trail.object'), cell: object },
    {
      key: 'result',
      head: say('trail.result'),
      tight: true,
      cell: (row) =>
        row.result === 'refused' ? <StatusTag status="refused" /> : <StatusTag bare status="allowed" />,
    },
    {
      key: 'seal',
      head: say('trail.seal'),
      tight: true,
      cell: (row) =>
        row.isSealed ? (
          <StatusTag bare status="sealed" />
        ) : (
          <StatusTag bare status="notStarted" word={say('trail.unsealed')} />
        ),
    },
  ];
}
