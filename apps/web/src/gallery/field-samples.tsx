import { useState } from 'react';
import {
  Button,
  Checkbox,
  Cluster,
  Columns,
  Combobox,
  DateField,
  ErrorSummary,
  FileField,
  FormSentence,
  MoneyField,
  NumberField,
  Panel,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '@bundel/ui';

const bodies = [
  'Gemeente Zwolle',
  'Gemeente Groningen',
  'Provincie Overijssel',
  'Waterschap Vechtstromen',
].map((name) => ({
  value: name,
  label: name,
  about: 'publieke organisatie',
}));

/** Every kind of field, with hints, an error, and the summary above. */
export function FieldSamples({ id }: { readonly id: string }) {
  const [attempt, setAttempt] = useState(0);
  const errors =
    attempt > 0
      ? [
          {
            field: `${id}-price`,
            message: 'P1.2, 25.000 – 49.999: vul een prijs in, ook als u dit volume niet verwacht',
          },
        ]
      : [];
  return (
    <Columns split="7-5">
      <Panel title="Formulier">
        <ErrorSummary errors={errors} attempt={attempt} />
        <FormSentence />
        <TextField
          id={`${id}-name`}
          label="Naam van de organisatie"
          hint="Zoals die in het Handelsregister staat"
          defaultValue="Noordlicht Cloud B.V."
        />
        <TextField
          id={`${id}-mail`}
          label="E-mailadres"
          type="email"
          autoComplete="email"
          optional
          width="medium"
        />
        <TextArea id={`${id}-about`} label="Toelichting" hint="In hoogstens 500 tekens" rows={3} />
        <Cluster>
          <NumberField
            id={`${id}-volume`}
            label="Aantal verwacht"
            defaultValue="1.200"
            after="gebruikersjaren"
          />
          <MoneyField id={`${id}-price`} label="Prijs per jaar" error="Vul een prijs in" defaultValue="" />
        </Cluster>
        <Select
          id={`${id}-seal`}
          label="SEAL-vloer"
          choices={['SEAL-1', 'SEAL-2', 'SEAL-3'].map((value) => ({ value, label: value }))}
        />
        <Combobox id={`${id}-body`} label="Organisatie" hint="Typ een deel van de naam" choices={bodies} />
        <DateField id={`${id}-until`} label="Huidig contract tot" defaultValue="2027-04-30" />
        <FileField id={`${id}-file`} label="Bestand met behoefte" hint="CSV of XLSX, hoogstens 20 MB" />
        <Checkbox id={`${id}-agree`} label="Ik heb de nota van inlichtingen gelezen" />
        <Cluster>
          <Button tone="primary" onClick={() => setAttempt(attempt + 1)}>
            Bewaar en ga verder
          </Button>
          <Button>Bewaar voor later</Button>
        </Cluster>
      </Panel>
      <ChoiceSample id={id} />
    </Columns>
  );
}

function ChoiceSample({ id }: { readonly id: string }) {
  const [take, setTake] = useState('all');
  return (
    <Panel title="Keuze">
      <RadioGroup
        rows
        id={`${id}-take`}
        name={`${id}-take`}
        label="Wat wilt u overnemen?"
        value={take}
        onChange={(event) => setTake(event.target.value)}
        choices={[
          {
            value: 'all',
            label: 'Alles, zodra de 7 fouten zijn verbeterd',
            about: '48 rijen in één keer. Dit raden wij aan.',
          },
          {
            value: 'good',
            label: 'Alleen de 43 goede rijen nu',
            about: '5 rijen blijven als concept staan.',
          },
          { value: 'none', label: 'Niets, ik begin opnieuw', about: 'Uw bestand wordt verwijderd.' },
        ]}
      />
    </Panel>
  );
}
