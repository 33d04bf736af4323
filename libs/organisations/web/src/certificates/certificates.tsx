import { useState } from 'react';
import {
  Button,
  ButtonLink,
  Cluster,
  DataTable,
  EmptyState,
  formatDate,
  IconPlus,
  IrrevocableAct,
  LinkButton,
  Notice,
  Panel,
  StatusTag,
  useUiLanguage,
} from '@bundel/ui';
import { useMutation } from 'urql';
import type { Profile } from '../supplier-profile/profile.js';
import { useTexts } from '../texts/use-texts.js';
import { RemoveCertificateDocument } from './certificate-documents.js';

type Certificate = Profile['certificates'][number];

const STATUS = {
  notYetValid: 'notStarted',
  valid: 'active',
  expiring: 'attention',
  expired: 'expired',
} as const;

/** Certificates of the own company, with where each stands today. */
export function Certificates(props: {
  readonly rows: readonly Certificate[];
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}) {
  const say = useTexts();
  const [leaving, setLeaving] = useState<Certificate>();
  const [said, setSaid] = useState<{ readonly tone: 'ok' | 'bad'; readonly text: string }>();
  const [, remove] = useMutation(RemoveCertificateDocument);
  const act = async (certificate: Certificate) => {
    setLeaving(undefined);
    const { data } = await remove({ input: { certificateId: certificate.id } });
    const done = data?.removeCertificate.errors.length === 0;
    setSaid(
      done
        ? { tone: 'ok', text: say('certificates.removed', { type: certificate.type }) }
        : { tone: 'bad', text: say('failed.about') },
    );
    props.onChanged();
  };
  return (
    <Panel
      title={say('certificates.title')}
      about={say('certificates.about')}
      flush
      actions={
        props.mayChange ? (
          <ButtonLink icon={IconPlus} href="/bedrijfsprofiel/certificaat">
            {say('certificates.add')}
          </ButtonLink>
        ) : null
      }
    >
      {said ? <Notice tone={said.tone} live="polite" title={said.text} /> : null}
      {leaving ? (
        <Notice tone="warn" live="polite" title={say('certificates.removeTitle', { type: leaving.type })}>
          <IrrevocableAct
            consequence={say('certificates.removeAbout')}
            act={say('certificates.removeAct')}
            onAct={() => void act(leaving)}
            otherwise={<LinkButton onClick={() => setLeaving(undefined)}>{say('notNow')}</LinkButton>}
          />
        </Notice>
      ) : null}
      <CertificateTable rows={props.rows} mayChange={props.mayChange} onRemove={setLeaving} />
    </Panel>
  );
}

function CertificateTable(props: {
  readonly rows: readonly Certificate[];
  readonly mayChange: boolean;
  readonly onRemove: (certificate: Certificate) => void;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const act = {
    key: 'act',
    head: say('certificates.act'),
    cell: (one: Certificate) => (
      <Cluster>
        <ButtonLink
          href={`/bedrijfsprofiel/certificaat?vervangt=${one.id}`}
          aria-label={say('certificates.replaceNamed', { type: one.type })}
        >
          {say('certificates.replaceShort')}
        </ButtonLink>
        <Button
          aria-label={say('certificates.removeNamed', { type: one.type })}
          onClick={() => props.onRemove(one)}
        >
          {say('certificates.removeShort')}
        </Button>
      </Cluster>
    ),
  };
  return (
    <DataTable
      caption={say('certificates.title')}
      rows={props.rows}
      rowKey={(one) => one.id}
      empty={
        <EmptyState title={say('certificates.none')}>
          <p>{say('certificates.noneAbout')}</p>
        </EmptyState>
      }
      columns={[
        { key: 'type', head: say('certificates.type'), cell: (one: Certificate) => one.type },
        { key: 'scope', head: say('certificates.scope'), cell: (one) => one.scope },
        { key: 'issuer', head: say('certificates.issuer'), cell: (one) => `${one.issuer}, ${one.number}` },
        {
          key: 'until',
          head: say('certificates.validUntil'),
          tight: true,
          cell: (one) => formatDate(one.validUntil, language),
        },
        {
          key: 'status',
          head: say('certificates.status'),
          cell: (one) => (
            <StatusTag status={STATUS[one.status]} word={say(`certificates.is.${one.status}`)} />
          ),
        },
        ...(props.mayChange ? [act] : []),
      ]}
    />
  );
}
