import { Button, DataTable, LinkButton, Notice, Panel } from '@bundel/ui';
import type { FieldError } from '@bundel/ui';
import type { Invitation } from '../invitation/invitation.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import { isLeftOpen } from './draft.js';
import type { DraftLine } from './draft.js';
import { lineTitle } from './line-title.js';

/** One thing that is missing, with the way to its field. */
export interface Missing extends FieldError {
  readonly path: readonly string[];
}

/** The last step: everything that is missing with the way to it, what is submitted, and submitting. */
export function CheckStep(props: {
  readonly call: Invitation;
  readonly lines: readonly DraftLine[];
  readonly missing: readonly Missing[];
  readonly busy: boolean;
  readonly onGo: (path: readonly string[]) => void;
  readonly onSubmit: () => void;
}) {
  const say = useTexts();
  const { missing, lines, call } = props;
  return (
    <>
      {missing.length > 0 ? (
        <Notice tone="warn" title={say('demandForm.missing', { count: missing.length })}>
          <ul className="d-list">
            {missing.map((one) => (
              <li key={`${one.path.join('.')}${one.message}`}>
                <LinkButton onClick={() => props.onGo(one.path)}>{one.message}</LinkButton>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Summary call={call} lines={lines.filter((line) => !isLeftOpen(line))} />
      <Panel title={say('demandForm.submitTitle')} tone="current">
        <p>{say('demandForm.consequence', { lead: call.leadOrganisationName })}</p>
        <div>
          <Button tone="primary" onClick={props.onSubmit}>
            {props.busy ? say('demandForm.submitting') : say('demandForm.submit')}
          </Button>
        </div>
      </Panel>
    </>
  );
}

function Summary(props: { readonly call: Invitation; readonly lines: readonly DraftLine[] }) {
  const say = useTexts();
  const words = useWords();
  const { call, lines } = props;
  const unitOf = (line: DraftLine) =>
    words.unit(line.unit || (call.items.find(({ code }) => code === line.itemCode)?.unit ?? ''));
  return (
    <Panel flush title={say('demandForm.summary')}>
      <DataTable
        caption={say('demandForm.summary')}
        rows={lines}
        rowKey={(line) => `${line.itemCode} ${line.label}`}
        empty={<p>{say('demandForm.nothing')}</p>}
        columns={[
          { key: 'line', head: say('campaign.item'), cell: (line) => lineTitle(call, line) },
          {
            key: 'commitment',
            head: say('demandForm.commitmentHead'),
            cell: (line) => words.commitment(line.commitment),
          },
          { key: 'unit', head: say('campaign.unit'), cell: unitOf },
          ...call.periods.map((period) => ({
            key: period,
            head: words.period(period),
            unit: say('demandForm.minExpMax'),
            numeric: true,
            cell: (line: DraftLine) => {
              const one = line.quantities.find((quantity) => quantity.period === period);
              return one?.maximum ? `${one.minimum} / ${one.expected} / ${one.maximum}` : '–';
            },
          })),
        ]}
      />
    </Panel>
  );
}
