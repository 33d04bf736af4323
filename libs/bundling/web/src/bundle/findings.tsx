import { IconAlertTriangle, IconInfoCircle, Tag } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import type { LawFinding } from './bundle.js';
import { useLawWords } from './use-law-words.js';
import './bundle.css';

/** What the law says about a bundle: what is wrong or good to know, the article, and what to do. */
export function Findings(props: { readonly findings: readonly LawFinding[]; readonly note?: boolean }) {
  const say = useTexts();
  const law = useLawWords();
  if (props.findings.length === 0) return null;
  return (
    <ul className="u-findings">
      {props.findings.map((finding) => (
        <li
          key={`${finding.code} ${finding.path.join('.')} ${finding.params.map(({ value }) => value).join()}`}
        >
          <Tag
            bare
            icon={props.note ? IconInfoCircle : IconAlertTriangle}
            tone={props.note ? 'info' : 'warn'}
          >
            {law.problem(finding)}
          </Tag>
          <span className="u-findings__do">
            {law.remedy(finding)}{' '}
            <span className="u-findings__rule">
              {say('bundle.article', { article: finding.article, rule: finding.rule })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
