import { useEffect, useRef, useState } from 'react';
import { formatDate, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import type { Contract } from './contract.js';
import { nameOf } from './contract.js';
import { scaleOf } from './contract-scale.js';
import type { Scale } from './contract-scale.js';
import './contracts.css';

/** The term of each contract on one line of years: term, extensions, the day to decide and the joining moment. */
export function ContractCalendar(props: { readonly contracts: readonly Contract[]; readonly today: string }) {
  const say = useTexts();
  const { box, width } = useBox();
  const scale = scaleOf(props.contracts, props.today, width);
  return (
    <figure className="d-calendar">
      <Legend />
      <div className="d-calendar__axis" aria-hidden="true">
        <div ref={box}>
          <svg width="100%" height="22" aria-hidden="true">
            {scale.years.map((year) => (
              <text key={year} className="d-calendar__year" x={scale.at(`${year}-01-01`) + 3} y="15">
                {year}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <ul className="d-calendar__rows">
        {props.contracts.map((contract) => (
          <Row key={contract.id} contract={contract} scale={scale} today={props.today} />
        ))}
      </ul>
      <figcaption className="d-note">{say('contracts.chartUnit')}</figcaption>
    </figure>
  );
}

function Row(props: { readonly contract: Contract; readonly scale: Scale; readonly today: string }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { contract, scale } = props;
  const day = (text: string) => formatDate(text, language);
  const [from, until] = [scale.at(contract.startsOn), scale.at(contract.endsOn)];
  const [joins, act] = [scale.at(contract.joinsOn), scale.at(contract.actBefore)];
  const words = say('contracts.chartLine', {
    contract: nameOf(contract),
    from: day(contract.startsOn),
    until: day(contract.endsOn),
    joins: day(contract.joinsOn),
    act: day(contract.actBefore),
  });
  return (
    <li className="d-calendar__row">
      <span className="d-calendar__name" aria-hidden="true">
        <strong>{contract.subject}</strong>
        <span className="d-note">{contract.supplierName}</span>
      </span>
      <svg className="d-calendar__line" width="100%" height="40" role="img" aria-label={words}>
        {scale.years.map((year) => (
          <line key={year} className="d-calendar__grid" {...upright(scale.at(`${year}-01-01`), 0, 40)} />
        ))}
        <rect className="d-calendar__term" x={from} y="12" width={Math.max(2, until - from)} height="16" />
        {joins > until ? (
          <rect className="d-calendar__extension" x={until} y="12.5" width={joins - until} height="15" />
        ) : null}
        <line className="d-calendar__today" {...upright(scale.at(props.today), 0, 40)} />
        <line className="d-calendar__joins" {...upright(joins, 6, 34)} />
        <path className="d-calendar__act" d={`M${act} 13l7 7-7 7-7-7z`} />
      </svg>
    </li>
  );
}

const upright = (x: number, y1: number, y2: number) => ({ x1: x, x2: x, y1, y2 });

function Legend() {
  const say = useTexts();
  const marks = [
    [say('contracts.term'), <rect key="t" className="d-calendar__term" y="3" width="22" height="12" />],
    [
      say('contracts.extended'),
      <rect key="e" className="d-calendar__extension" x="0.5" y="3.5" width="21" height="11" />,
    ],
    [say('contracts.noticeMark'), <path key="n" className="d-calendar__act" d="M11 2l7 7-7 7-7-7z" />],
    [say('contracts.joinsMark'), <line key="j" className="d-calendar__joins" {...upright(11, 1, 17)} />],
    [say('contracts.today'), <line key="v" className="d-calendar__today" {...upright(11, 0, 18)} />],
  ] as const;
  return (
    <ul className="d-calendar__legend">
      {marks.map(([word, mark]) => (
        <li key={word}>
          <svg width="22" height="18" aria-hidden="true">
            {mark}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

/** The width of the line in pixels, so that text in it keeps its size. */
function useBox() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(Math.max(120, Math.floor(element.clientWidth))));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { box, width };
}
