import {
  Button,
  Columns,
  DeadlineBar,
  IrrevocableAct,
  Panel,
  Receipt,
  StatusTag,
  StepCount,
  TaskList,
  TextField,
} from '@bundel/ui';

const HASH = '7c1e5e0ba17fc8d471be09ccf3a25e0bc91304de7b62e0a55f18916db04dc913';

/** The blocks of a bid: deadline, steps, the act that cannot be undone, and its receipt. */
export function FlowSamples({ id }: { readonly id: string }) {
  return (
    <>
      <div className="g-still">
        <DeadlineBar
          closesAt="2027-03-12T11:00:00Z"
          serverNow="2027-03-11T13:32:07Z"
          connected={false}
          state={
            <>
              <p>Bewaard om 14:31:52</p>
              <p>Nog niet ingediend. Bewaren is geen indienen.</p>
            </>
          }
        />
      </div>
      <Columns split="4-4-4">
        <Panel title="Perceel 1 Samenwerken" actions={<StepCount done={3} total={5} />} flush>
          <TaskList
            tasks={[
              {
                key: '1',
                label: 'Eisen',
                href: '/ontwerp',
                about: '42 van 42 akkoord',
                status: <StatusTag status="ready" />,
              },
              {
                key: '2',
                label: 'Soevereiniteit',
                href: '/ontwerp',
                about: '46 van 48 vragen',
                status: <StatusTag status="busy" word="2 open" />,
              },
              {
                key: '3',
                label: 'Prijzenblad',
                href: '/ontwerp',
                about: '1 prijs ontbreekt',
                status: <StatusTag status="errors" word="1 fout" />,
                current: true,
              },
              {
                key: '4',
                label: 'Kwaliteitsvragen',
                href: '/ontwerp',
                about: '0 van 2',
                status: <StatusTag status="notStarted" />,
              },
            ]}
          />
        </Panel>
        <IrrevocableAct
          consequence="Uw sleuteldeel is het laatste dat nodig is: hierna gaat de kluis direct open."
          act="Geef mijn sleuteldeel"
          onAct={() => {}}
          otherwise={<Button>Nu niet</Button>}
        >
          <TextField
            id={`${id}-phrase`}
            label="Uw wachtzin"
            hint="De wachtzin van 6 woorden. Plakken mag."
            type="password"
            autoComplete="off"
            width="full"
          />
        </IrrevocableAct>
        <Receipt
          title="Uw inschrijving is ontvangen"
          number="OB-2027-0086"
          at="2027-03-12T10:58:49Z"
          hash={HASH}
          download="/downloads/receipt"
          verify="/ontwerp"
        />
      </Columns>
    </>
  );
}
