import { DataTable, Panel, StatusTag, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { percentText } from './percent-text.js';
import type { Ownership } from './profile.js';

type Share = Ownership['picture']['nonEuShares'][number];

const STATUS = { within: 'meets', exceeded: 'fails', undetermined: 'unproven' } as const;
const LIMITS = { individual: '24', collective: '39' } as const;

/** How holders from outside the EU stand to the limits of 24 and 39 percent, each with its outcome. */
export function LimitTest({ ownership }: { readonly ownership: Ownership }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { nonEuShares, seatInEu } = ownership.picture;
  const rows = nonEuShares.flatMap((share) =>
    (['individual', 'collective'] as const).map((test) => ({ share, test, key: `${share.measure} ${test}` })),
  );
  type Row = (typeof rows)[number];
  const percent = ({ share, test }: Row) =>
    percentText(
      test === 'individual' ? (share.holders[0]?.percent ?? '0') : share.collectivePercent,
      language,
    );
  const seat = seatInEu === null ? 'unknown' : seatInEu ? 'inEu' : 'outsideEu';
  const unknown = nonEuShares.filter(
    (one: Share) => one.individual === 'undetermined' || one.collective === 'undetermined',
  );
  return (
    <Panel
      title={say('chain.limitTitle')}
      about={say('chain.limitAbout')}
      flush
      foot={
        <>
          <p>{say(`chain.seat.${seat}`)}</p>
          {unknown.map((one) => (
            <p key={one.measure}>
              {say('chain.undetermined', {
                percent: percentText(one.unknownPercent, language).slice(0, -1),
                measure: say(`chain.measures.${one.measure}`),
              })}
            </p>
          ))}
        </>
      }
    >
      <DataTable
        caption={say('chain.limitTitle')}
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'test',
            head: say('chain.limitTest'),
            cell: (row: Row) =>
              say(`chain.${row.test}`, { measure: say(`chain.measures.${row.share.measure}`) }),
          },
          { key: 'share', head: say('chain.limitShare'), numeric: true, cell: percent },
          { key: 'max', head: say('chain.limitMax'), numeric: true, cell: (row) => `${LIMITS[row.test]}%` },
          {
            key: 'outcome',
            head: say('chain.limitOutcome'),
            cell: ({ share, test }) => (
              <StatusTag status={STATUS[share[test]]} word={say(`chain.outcomes.${share[test]}`)} />
            ),
          },
        ]}
      />
    </Panel>
  );
}
