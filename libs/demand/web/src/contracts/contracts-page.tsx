import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  EmptyState,
  IconPlus,
  LinkButton,
  Notice,
  Page,
  PageTitle,
  Panel,
  useSession,
} from '@bundel/ui';
import { useMutation } from 'urql';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { dutchToday } from '../words/dutch-moment.js';
import { ContractCalendar } from './contract-calendar.js';
import { ContractForm } from './contract-form.js';
import { nameOf } from './contract.js';
import type { Contract } from './contract.js';
import { RemoveRunningContractDocument } from './contracts-documents.js';
import { ContractsTable } from './contracts-table.js';
import { useContracts } from './use-contracts.js';
import '../states/demand.css';

type Doing = { readonly act: 'edit' | 'remove'; readonly contract: Contract } | { readonly act: 'add' };

const focusTitle = () => document.querySelector<HTMLElement>('h1')?.focus();

/** What the own body buys today, when each contract ends, and keeping that up to date. */
export function ContractsPage() {
  const say = useTexts();
  const { viewer } = useSession();
  const keeps = viewer?.membership?.role === 'contractManager';
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const contracts = useContracts('');
  const begin = (next: Doing | null) => {
    setSaid(null);
    setDoing(next);
    focusTitle();
  };
  const done = (sentence: string) => {
    begin(null);
    setSaid(sentence);
    contracts.again();
  };
  return (
    <Page density="compact">
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: say('contracts.title') }]} />
      <PageTitle
        title={say('contracts.title')}
        about={say('contracts.about')}
        actions={
          keeps && doing === null ? (
            <Button tone="primary" icon={IconPlus} onClick={() => begin({ act: 'add' })}>
              {say('contracts.add')}
            </Button>
          ) : undefined
        }
      />
      {said ? <Notice tone="ok" live="polite" title={said} /> : null}
      {doing?.act === 'remove' ? (
        <RemoveNotice contract={doing.contract} onDone={done} onLeave={() => begin(null)} />
      ) : null}
      {doing?.act === 'add' || doing?.act === 'edit' ? (
        <ContractForm
          key={doing.act === 'edit' ? doing.contract.id : 'new'}
          contract={doing.act === 'edit' ? doing.contract : null}
          onSaved={(contract) => done(say('contracts.saved', { contract: nameOf(contract) }))}
          onLeave={() => begin(null)}
        />
      ) : null}
      <Contracts contracts={contracts} onAct={keeps ? begin : undefined} />
    </Page>
  );
}

function Contracts(props: {
  readonly contracts: ReturnType<typeof useContracts>;
  readonly onAct?: (doing: Doing) => void;
}) {
  const say = useTexts();
  const [today] = useState(dutchToday);
  const { list, failed, again } = props.contracts;
  if (!list)
    return (
      <Panel>
        <Waiting failed={failed} onRetry={again} />
      </Panel>
    );
  if (list.totalCount === 0)
    return (
      <Panel>
        <EmptyState title={say('contracts.none')}>
          <p>{say(props.onAct ? 'contracts.noneAbout' : 'contracts.onlyManager')}</p>
        </EmptyState>
      </Panel>
    );
  return (
    <>
      <Panel title={say('contracts.chart')}>
        <ContractCalendar contracts={list.nodes} today={today} />
      </Panel>
      <ContractsTable contracts={props.contracts} onAct={props.onAct} />
    </>
  );
}

function RemoveNotice(props: {
  readonly contract: Contract;
  readonly onDone: (sentence: string) => void;
  readonly onLeave: () => void;
}) {
  const say = useTexts();
  const [failed, setFailed] = useState(false);
  const [, remove] = useMutation(RemoveRunningContractDocument);
  const contract = nameOf(props.contract);
  const act = async () => {
    const { data } = await remove({ id: props.contract.id });
    if (data?.removeRunningContract.removed) props.onDone(say('contracts.removed', { contract }));
    else setFailed(true);
  };
  return (
    <Notice
      tone={failed ? 'bad' : 'warn'}
      live="polite"
      title={failed ? say('failed.act') : say('contracts.removeAsk', { contract })}
      actions={
        <>
          <LinkButton onClick={() => void act()}>{say('contracts.removeAct')}</LinkButton>
          <LinkButton onClick={props.onLeave}>{say('cancel')}</LinkButton>
        </>
      }
    >
      <p>{say('contracts.removeAbout')}</p>
    </Notice>
  );
}
