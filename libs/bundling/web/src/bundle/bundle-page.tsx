import {
  Breadcrumbs,
  Columns,
  EmptyState,
  ErrorState,
  formatMoney,
  formatMoment,
  KeyFigures,
  Link,
  LoadingRows,
  Notice,
  Page,
  PageTitle,
  Panel,
  Stack,
  TheLine,
  useAddressValues,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import type { Stage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { ApprovePanel } from './approve-panel.js';
import { BundleTag } from './bundle-tag.js';
import { STEPS, stepNow, type Bundle } from './bundle.js';
import { FiguresPanel } from './figures-panel.js';
import { HistoryPanel } from './history-panel.js';
import { ObjectionsPanel } from './objections-panel.js';
import { Step } from './step.js';
import { StepsPanel } from './steps-panel.js';
import { useBundle } from './use-bundle.js';
import './bundle.css';

/** One bundle: for its lead the steps to a lawful bundle, for who takes part what it asks of them. */
export function BundlePage() {
  const say = useTexts();
  const { bundle, unknown, failed, again } = useBundle();
  return (
    <Page density="compact">
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/start' },
          { label: say('bundles.title'), href: '/bundels' },
          ...(bundle ? [{ label: bundle.title }] : []),
        ]}
      />
      {bundle ? (
        <Content bundle={bundle} />
      ) : (
        <PageTitle title={say(unknown ? 'bundle.unknown' : 'bundles.title')} />
      )}
      {unknown ? (
        <Panel>
          <EmptyState
            title={say('bundle.unknown')}
            action={<Link href="/bundels">{say('bundles.title')}</Link>}
          />
        </Panel>
      ) : null}
      {failed ? (
        <ErrorState title={say('board.failed')} onRetry={again}>
          <p>{say('board.failedAbout')}</p>
        </ErrorState>
      ) : null}
      {bundle || unknown || failed ? null : <LoadingRows rows={8} />}
    </Page>
  );
}

function Content({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer } = useSession();
  const leads = bundle.isLead && viewer?.membership?.role === 'coordinator';
  return (
    <>
      <PageTitle
        title={bundle.title}
        status={<BundleTag state={bundle.state} />}
        about={say('bundle.about', {
          number: bundle.number,
          lead: bundle.leadOrganisationName,
          moment: formatMoment(bundle.updatedAt, language),
        })}
      />
      <Line bundle={bundle} />
      {bundle.state === 'withdrawn' ? (
        <Notice tone="info" title={say('bundle.withdrawn')}>
          {bundle.withdrawalReason}
        </Notice>
      ) : null}
      <div className="u-money">
        <Figures bundle={bundle} />
      </div>
      {leads ? <Lead bundle={bundle} /> : <Joined bundle={bundle} />}
    </>
  );
}

/** What its lead works in: one step at a time, with what stands in the way at the side. */
function Lead({ bundle }: { readonly bundle: Bundle }) {
  const { values } = useAddressValues();
  const step = STEPS.find((one) => one === values.stap) ?? stepNow(bundle);
  return (
    <Columns split="8-4">
      <Stack>
        <Step key={step} step={step} bundle={bundle} />
      </Stack>
      <Stack>
        <StepsPanel bundle={bundle} step={step} />
        <HistoryPanel key={bundle.version} bundle={bundle} />
      </Stack>
    </Columns>
  );
}

function Joined({ bundle }: { readonly bundle: Bundle }) {
  return (
    <Columns split="8-4">
      <Stack>
        <ApprovePanel key={bundle.version} bundle={bundle} />
        <ObjectionsPanel bundle={bundle} />
        <FiguresPanel key={bundle.contentHash} bundle={bundle} />
      </Stack>
      <Stack>
        <HistoryPanel key={bundle.version} bundle={bundle} />
      </Stack>
    </Columns>
  );
}

function Figures({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  const lines = bundle.lots.reduce((sum, lot) => sum + lot.lines, 0);
  return (
    <KeyFigures
      figures={[
        {
          key: 'participants',
          label: say('bundle.participants'),
          value: String(bundle.participantCount),
          note: say('bundle.approvedOf', { done: bundle.approvedCount, total: bundle.participantCount }),
        },
        {
          key: 'lots',
          label: say('bundles.lots'),
          value: String(bundle.lotCount),
          note: say('bundle.lines', { count: lines }),
        },
        { key: 'value', label: say('bundle.value'), value: formatMoney(bundle.value.amount, language) },
        {
          key: 'maximum',
          label: say('bundles.maximum'),
          value: formatMoney(bundle.maximum.amount, language),
          note: say('bundle.withMargin', { margin: bundle.margin / 100 }),
        },
        ...(bundle.isLead || !bundle.ownMaximum
          ? []
          : [
              {
                key: 'own',
                label: say('bundle.ownMaximum'),
                value: formatMoney(bundle.ownMaximum.amount, language),
              },
            ]),
      ]}
    />
  );
}

function Line({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const language = useUiLanguage();
  const call = `/uitvragen/${bundle.campaignId}`;
  const ready = bundle.state === 'signed' || bundle.state === 'frozen';
  const later = ['bids', 'opening', 'comparison', 'award', 'agreement', 'callOff'] as const;
  const stages: readonly Stage[] = [
    {
      key: 'demand',
      label: say('line.demand'),
      state: 'done',
      ...(bundle.isLead ? { href: `${call}/totalen` } : {}),
    },
    { key: 'pledge', label: say('line.pledge'), state: 'done' },
    {
      key: 'bundle',
      label: say('line.bundle'),
      state: ready ? 'done' : 'current',
      figure: say('bundle.lotCount', { count: bundle.lotCount }),
    },
    {
      key: 'estimate',
      label: say('line.estimate'),
      state: ready ? 'current' : 'toCome',
      figure: formatMoney(bundle.maximum.amount, language),
    },
    ...later.map((key) => ({ key, label: say(`line.${key}`), state: 'toCome' as const })),
  ];
  return <TheLine stages={stages} />;
}
