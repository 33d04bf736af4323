import { useState } from 'react';
import {
  Button,
  ButtonLink,
  Cluster,
  Columns,
  Dialog,
  EmptyState,
  ErrorState,
  LoadingRows,
  Notice,
  Panel,
  ProgressCount,
  StatusTag,
  Tabs,
  ToastRegion,
  statusWords,
  useToast,
} from '@bundel/ui';
import type { StatusName } from '@bundel/ui';

/** Statuses, buttons, notices, and the states of a page. */
export function StatusSamples() {
  return (
    <ToastRegion>
      <Columns split="6-6">
        <Panel title="Statussen" about="Beeld, woord en kleur, altijd alle drie">
          <Cluster>
            {(Object.keys(statusWords) as StatusName[]).map((status) => (
              <StatusTag key={status} status={status} values={{ count: 7, run: 42 }} />
            ))}
          </Cluster>
        </Panel>
        <ButtonSamples />
      </Columns>
      <Columns split="6-6">
        <div className="b-stack">
          <Notice tone="info">
            Uw prijzen gaan in een eigen envelop. Die gaat pas open als de kwaliteit is vastgesteld.
          </Notice>
          <Notice tone="ok" title="Ingediend op 12 maart 2027 om 11:58:49">
            <p>Uw ontvangstbewijs is OB-2027-0086.</p>
          </Notice>
          <Notice tone="warn" title="Er is geen budget ingevuld">
            <p>Mag leeg blijven zolang u niet toezegt.</p>
          </Notice>
          <Notice tone="bad" title="7 fouten in 5 van de 48 rijen">
            <p>Wij nemen niets over totdat u kiest.</p>
          </Notice>
          <Notice tone="seal">Niemand kan uw inschrijving lezen vóór de opening.</Notice>
          <ErrorState title="De lijst kon niet worden geladen" reference="3F9A21C0" onRetry={() => {}}>
            <p>Uw filters zijn bewaard.</p>
          </ErrorState>
        </div>
        <div className="b-stack">
          <Panel title="Nog niets" flush>
            <EmptyState
              title="Hier komen de uitnodigingen"
              action={<ButtonLink href="/ontwerp">Nodig iemand uit</ButtonLink>}
            >
              De lokaal beheerder van uw organisatie nodigt mensen uit.
            </EmptyState>
          </Panel>
          <Panel title="Wordt geladen" flush>
            <LoadingRows rows={3} delay={0} />
          </Panel>
          <Panel title="Taak op de achtergrond">
            <ProgressCount label="Regels controleren" done={1240} total={2000} unit="regels" />
          </Panel>
          <Tabs
            label="Voorbeeld van tabbladen"
            pages={[
              { value: 'people', label: 'Mensen', content: <p>14 mensen met een rol.</p> },
              { value: 'invited', label: 'Uitgenodigd', content: <p>2 uitnodigingen staan open.</p> },
            ]}
          />
        </div>
      </Columns>
    </ToastRegion>
  );
}

function ButtonSamples() {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  return (
    <Panel title="Knoppen" about="Eén hoofdknop per pagina">
      <Cluster>
        <Button tone="primary">Maak bundel</Button>
        <Button onClick={() => toast('De regels zijn ververst')}>Ververs</Button>
        <Button tone="quiet">Sla over</Button>
        <Button tone="danger" onClick={() => setOpen(true)}>
          Trek uitnodiging in
        </Button>
      </Cluster>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Uitnodiging intrekken?"
        about="De link in het bericht werkt daarna niet meer. U kunt deze persoon later opnieuw uitnodigen."
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Niet intrekken</Button>
            <Button tone="danger" onClick={() => setOpen(false)}>
              Trek uitnodiging in
            </Button>
          </>
        }
      />
    </Panel>
  );
}
