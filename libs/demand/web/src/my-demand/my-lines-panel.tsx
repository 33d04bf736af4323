import { useState } from 'react';
import { DataTable, formatMoney, LinkButton, Notice, Pager, Panel, useUiLanguage } from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useMutation } from 'urql';
import type { Invitation } from '../invitation/invitation.js';
import { Waiting } from '../states/waiting.js';
import { useTexts } from '../texts/use-texts.js';
import { useProblems } from '../words/problems.js';
import { useWords } from '../words/use-words.js';
import { LineState } from './line-state.js';
import { WithdrawDemandLineDocument } from './my-lines-documents.js';
import { useMyLines } from './use-my-lines.js';
import type { MyLine } from './use-my-lines.js';

/** What the own body said in one call, line by line; `actOf` is the last cell of a row. */
export function MyLinesPanel(props: {
  readonly call: Invitation;
  readonly title: string;
  readonly actOf?: (line: MyLine) => React.ReactNode;
}) {
  const { list, failed, fetching, pages, again } = useMyLines(props.call.id);
  const columns = useColumns(props.call, props.actOf);
  if (list && list.totalCount === 0) return null;
  return (
    <Panel flush title={props.title}>
      {failed ? (
        <Waiting failed onRetry={again} />
      ) : (
        <DataTable
          caption={props.title}
          columns={columns}
          rows={list?.nodes ?? []}
          rowKey={(line) => line.id}
          loading={!list}
          refreshing={fetching}
        />
      )}
      {list ? (
        <Pager
          table={props.title}
          from={pages.from}
          to={pages.from + list.nodes.length - 1}
          total={list.totalCount}
          onPrevious={pages.onPrevious}
          onNext={pages.onNext}
        />
      ) : null}
    </Panel>
  );
}

function useColumns(call: Invitation, actOf?: (line: MyLine) => React.ReactNode): readonly Column<MyLine>[] {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  return [
    {
      key: 'line',
      head: say('campaign.item'),
      cell: (line) => [line.itemName || line.itemCode, line.label].filter(Boolean).join(', '),
    },
    { key: 'state', head: say('demandForm.commitmentHead'), cell: (line) => <LineState line={line} /> },
    { key: 'unit', head: say('campaign.unit'), cell: (line) => words.unit(line.itemUnit) },
    ...call.periods.map((period) => ({
      key: period,
      head: words.period(period),
      unit: say('myLines.expected'),
      numeric: true,
      cell: (line: MyLine) => {
        const one = line.quantities.find((quantity) => quantity.period === period);
        return one ? words.count(one.expected) : '–';
      },
    })),
    {
      key: 'value',
      head: say('myLines.value'),
      numeric: true,
      tight: true,
      cell: (line) => (line.value ? formatMoney(line.value.amount, language) : '–'),
    },
    ...(actOf ? [{ key: 'act', head: say('myLines.act'), cell: actOf }] : []),
  ];
}

/** The lines with the way to withdraw one; revising goes through the form. */
export function MyLinesWithWithdrawal(props: { readonly call: Invitation; readonly mayWithdraw: boolean }) {
  const say = useTexts();
  const toErrors = useProblems();
  const [asking, setAsking] = useState<MyLine | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [, withdraw] = useMutation(WithdrawDemandLineDocument);
  const name = (line: MyLine) => [line.itemName || line.itemCode, line.label].filter(Boolean).join(', ');
  const act = async (line: MyLine) => {
    const { data } = await withdraw({ input: { lineId: line.id, revision: line.revision } });
    const errors = data ? toErrors(data.withdrawDemandLine.errors) : [{ message: say('failed.act') }];
    setFailed(errors[0]?.message ?? null);
    setAsking(null);
  };
  return (
    <>
      {failed ? <Notice tone="bad" live="assertive" title={failed} /> : null}
      {asking ? (
        <Notice
          tone="warn"
          live="polite"
          title={say('myLines.withdrawAsk', { line: name(asking) })}
          actions={
            <>
              <LinkButton onClick={() => void act(asking)}>{say('myLines.withdrawAct')}</LinkButton>
              <LinkButton onClick={() => setAsking(null)}>{say('cancel')}</LinkButton>
            </>
          }
        >
          <p>{say('myLines.withdrawAbout')}</p>
        </Notice>
      ) : null}
      <MyLinesPanel
        call={props.call}
        title={say('myLines.title')}
        actOf={
          props.mayWithdraw
            ? (line) =>
                line.state === 'submitted' ? (
                  <LinkButton
                    aria-label={say('myLines.withdrawOf', { line: name(line) })}
                    onClick={() => setAsking(line)}
                  >
                    {say('myLines.withdraw')}
                  </LinkButton>
                ) : (
                  '–'
                )
            : undefined
        }
      />
    </>
  );
}
