import { Cluster, DescriptionList, formatMoment, Hash, LinkButton, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useTrailWords } from '../words/use-trail-words.js';
import type { TrailRow } from './trail-columns.js';
import './row-details.css';

/** Everything that a row holds, with its place in the chain, and ways to see what belongs to it. */
export function RowDetails(props: {
  readonly row: TrailRow;
  readonly onFilter: (changes: Readonly<Record<string, string>>) => void;
}) {
  const say = useTexts();
  const { row } = props;
  return (
    <section className="oversight-row" aria-label={say('details.title', { number: row.number })}>
      <h3>{say('details.title', { number: row.number })}</h3>
      <Reasons row={row} />
      <div className="oversight-row__facts">
        <ActFacts row={row} />
        <ChainFacts row={row} />
      </div>
      <Cluster>
        {row.personId ? (
          <LinkButton onClick={() => props.onFilter({ persoon: row.personId ?? '' })}>
            {say('details.samePerson')}
          </LinkButton>
        ) : null}
        {row.objectId ? (
          <LinkButton
            onClick={() => props.onFilter({ soort: row.objectType ?? '', object: row.objectId ?? '' })}
          >
            {say('details.sameObject')}
          </LinkButton>
        ) : null}
        <LinkButton onClick={() => props.onFilter({ handeling: row.action })}>
          {say('details.sameAction')}
        </LinkButton>
      </Cluster>
    </section>
  );
}

const isCode = (name: string) => name === 'code' || name === 'codes';

/** Why it was refused: the sentence that belongs to each code, and the code itself. */
function Reasons({ row }: { readonly row: TrailRow }) {
  const say = useTexts();
  const words = useTrailWords();
  const codes = row.details.filter(({ name }) => isCode(name)).flatMap(({ value }) => value.split(' '));
  if (row.result !== 'refused' || codes.length === 0) return null;
  return (
    <p>
      <strong>{say('details.why')}:</strong>{' '}
      {codes.map((code) => (
        <span key={code}>
          {words.reason(code)} <code>{code}</code>{' '}
        </span>
      ))}
    </p>
  );
}

function ActFacts({ row }: { readonly row: TrailRow }) {
  const say = useTexts();
  const words = useTrailWords();
  const language = useUiLanguage();
  const object = row.objectType
    ? [
        {
          term: say('details.object'),
          fact: (
            <>
              {words.object(row.objectType)} <span className="b-mono">{row.objectId}</span>
            </>
          ),
        },
      ]
    : [];
  const shown = row.details.filter(({ name }) => row.result !== 'refused' || !isCode(name));
  return (
    <DescriptionList
      items={[
        { term: say('details.time'), fact: formatMoment(row.occurredAt, language, true) },
        { term: say('details.person'), fact: row.personName ?? say('trail.portal') },
        ...(row.role ? [{ term: say('details.role'), fact: words.role(row.role) }] : []),
        { term: say('details.code'), fact: <code>{row.action}</code> },
        ...object,
        ...shown.map(({ name, value }) => ({ term: words.name(name), fact: words.value(name, value) })),
      ]}
    />
  );
}

function ChainFacts({ row }: { readonly row: TrailRow }) {
  const say = useTexts();
  return (
    <DescriptionList
      items={[
        { term: say('details.hash'), fact: <Hash value={row.hash} /> },
        {
          term: say('details.previous'),
          fact: row.number === 1 ? say('details.first') : <Hash value={row.previousHash} />,
        },
        { term: say('details.seal'), fact: say(row.isSealed ? 'details.sealedYes' : 'details.sealedNo') },
        { term: say('details.request'), fact: <span className="b-mono">{row.requestId}</span> },
        {
          term: say('details.origin'),
          fact: (
            <>
              <span className="b-mono">{row.origin}</span>
              <br />
              <span className="oversight-quiet">{say('details.originAbout')}</span>
            </>
          ),
        },
      ]}
    />
  );
}
