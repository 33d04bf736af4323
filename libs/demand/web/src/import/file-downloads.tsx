import { ButtonLink, Cluster, IconDownload, Panel, useSession } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

const FORMATS = ['xlsx', 'csv'] as const;
const WORDS = {
  'demand-template': { xlsx: 'import.templateXlsx', csv: 'import.templateCsv' },
  'demand-lines': { xlsx: 'import.ownXlsx', csv: 'import.ownCsv' },
} as const;

/** The template of a call and the own lines, as files that the import reads back. */
export function FileDownloads({ campaignId }: { readonly campaignId: string }) {
  const say = useTexts();
  return (
    <>
      <Panel title={say('import.template')} about={say('import.templateAbout')}>
        <FileLinks campaignId={campaignId} kind="demand-template" />
      </Panel>
      <Panel title={say('import.own')} about={say('import.ownAbout')}>
        <FileLinks campaignId={campaignId} kind="demand-lines" />
      </Panel>
    </>
  );
}

/** One of both as XLSX and as CSV; only for roles that may fetch it. */
export function FileLinks(props: { readonly campaignId: string; readonly kind: keyof typeof WORDS }) {
  const say = useTexts();
  const { viewer } = useSession();
  const role = viewer?.membership?.role;
  if (role !== 'demandOfficer' && role !== 'mandateHolder') return null;
  return (
    <Cluster>
      {FORMATS.map((format) => (
        <ButtonLink
          key={format}
          icon={IconDownload}
          href={`/downloads/${props.kind}/${props.campaignId}/${format}`}
          download=""
        >
          {say(WORDS[props.kind][format])}
        </ButtonLink>
      ))}
    </Cluster>
  );
}

/** Template and own lines in one panel, for beside the call. */
export function OwnFiles({ campaignId }: { readonly campaignId: string }) {
  const say = useTexts();
  const { viewer } = useSession();
  const role = viewer?.membership?.role;
  if (role !== 'demandOfficer' && role !== 'mandateHolder') return null;
  return (
    <Panel title={say('import.files')}>
      <FileLinks campaignId={campaignId} kind="demand-template" />
      <FileLinks campaignId={campaignId} kind="demand-lines" />
    </Panel>
  );
}
