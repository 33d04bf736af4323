import type { ReactNode } from 'react';
import { ButtonLink } from '../button/button.js';
import { IconDownload } from '../icons/icons.js';
import { DescriptionList } from '../layout/description-list.js';
import { Panel } from '../layout/panel.js';
import { Link } from '../link/link.js';
import { StatusTag } from '../status/status-tag.js';
import { formatBindingMoment } from '../texts/format.js';
import { useUiLanguage, useUiTexts } from '../texts/ui-texts.js';
import { Hash } from './hash.js';

/** The proof after an irrevocable act: number, server time, hash, download, and how to check it. */
export function Receipt(props: {
  readonly title: string;
  readonly number: string;
  readonly at: string;
  readonly hash?: string;
  readonly download?: string;
  readonly verify?: string;
  readonly facts?: readonly { readonly term: string; readonly fact: ReactNode }[];
  readonly children?: ReactNode;
}) {
  const say = useUiTexts();
  const language = useUiLanguage();
  const hash = props.hash ? [{ term: say('hash'), fact: <Hash value={props.hash} /> }] : [];
  return (
    <Panel title={props.title} tone="ok" actions={<StatusTag status="ready" />}>
      {props.children}
      <DescriptionList
        items={[
          { term: say('number'), fact: <strong>{props.number}</strong> },
          { term: say('receivedAt'), fact: formatBindingMoment(props.at, language) },
          ...hash,
          ...(props.facts ?? []),
        ]}
      />
      <div className="b-cluster">
        {props.download ? (
          <ButtonLink href={props.download} download icon={IconDownload}>
            {say('download')}
          </ButtonLink>
        ) : null}
        {props.verify ? <Link href={props.verify}>{say('verifyYourself')}</Link> : null}
      </div>
    </Panel>
  );
}
