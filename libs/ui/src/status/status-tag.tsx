import type { Icon } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import { useUiLanguage } from '../texts/ui-texts.js';
import { statusWords } from './status-words.js';
import type { StatusName, StatusTone } from './status-words.js';
import './status-tag.css';

interface StatusTagProps {
  readonly status: StatusName;
  /** Another word for this occasion, such as "2 open"; icon and tone stay. */
  readonly word?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Without a box, for inside a table. */
  readonly bare?: boolean;
}

/** A status: icon, word and colour, always all three. */
export function StatusTag(props: StatusTagProps) {
  const language = useUiLanguage();
  const { icon, tone, ...words } = statusWords[props.status];
  const said = (props.word ?? words[language]).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(props.values?.[name] ?? whole),
  );
  return (
    <Tag icon={icon} tone={tone} bare={props.bare}>
      {said}
    </Tag>
  );
}

/** A tag with a free word; for facts that are no status, such as "Uitvraag open". */
export function Tag(props: {
  readonly icon: Icon;
  readonly tone: StatusTone;
  readonly bare?: boolean;
  readonly children: string;
}) {
  const Sign = props.icon;
  return (
    <span className={classes('b-status', `b-status--${props.tone}`, props.bare && 'b-status--bare')}>
      <Sign size={15} aria-hidden="true" />
      {props.children}
    </span>
  );
}
