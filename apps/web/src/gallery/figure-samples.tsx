import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Columns,
  DescriptionList,
  IconArrowRight,
  IconDownload,
  IconRefresh,
  IconUsers,
  KeyFigures,
  Link,
  Menu,
  PageTitle,
  Panel,
  Tag,
  TheLine,
  Timeline,
} from '@bundel/ui';
import { stages, timeline } from './sample-data.js';

const origin = (
  <>
    <p>300 behoefteregels van 62 organisaties, perceel 1</p>
    <p>
      Optelrun <strong>nr. 42</strong> · 23 nov 2026 09:14 · invoer <code>9f3c…41aa</code>
    </p>
    <p>
      <Link href="/ontwerp">Toon de 300 regels</Link>
    </p>
  </>
);

/** Title, line, key figures, panels. */
export function FigureSamples() {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Uitvragen', href: '/ontwerp' },
          { label: 'Digitale werkplek 2027', href: '/ontwerp' },
          { label: 'Totalen' },
        ]}
      />
      <SampleTitle />
      <TheLine stages={stages} />
      <KeyFigures
        figures={[
          {
            key: 'in',
            label: 'Deelnemers ingediend',
            value: '62',
            unit: 'van 68',
            note: <Link href="/ontwerp">6 nog niet ingediend</Link>,
          },
          {
            key: 'volume',
            label: 'Verwacht volume perceel 1',
            value: '175.500',
            note: 'gebruikersjaren 2027–2030',
            provenance: origin,
          },
          {
            key: 'pledged',
            label: 'Toegezegd, perceel 1',
            value: '89.600',
            note: '51,1% van verwacht',
            provenance: origin,
          },
          {
            key: 'estimate',
            label: 'Raming, 4 percelen',
            value: '€ 51,9 mln',
            note: 'verwacht volume × richtprijs',
            provenance: origin,
          },
          {
            key: 'max',
            label: 'Maximum, 4 percelen',
            value: '€ 62,2 mln',
            note: 'bovenkant van de band',
            provenance: origin,
          },
          { key: 'closes', label: 'Uitvraag sluit', value: '18 dagen', note: 'vr 11 dec 2026, 17:00 uur' },
        ]}
      />
      <Columns split="8-4">
        <Panel title="Planning" about="Verschuift een datum, dan staat de oude erbij">
          <Timeline label="Planning" stages={timeline} />
        </Panel>
        <Panel title="In het kort" actions={<Link href="/ontwerp">Alles</Link>}>
          <DescriptionList
            items={[
              { term: 'Kenmerk', fact: 'BND-2027-0014' },
              { term: 'Penvoerder', fact: 'Gemeente Zwolle' },
              { term: 'CPV', fact: '48000000 Software en informatiesystemen' },
              { term: 'Voorwaarden', fact: 'GIBIT 2023' },
            ]}
          />
        </Panel>
      </Columns>
    </>
  );
}

function SampleTitle() {
  return (
    <div className="g-title">
      <PageTitle
        title="Digitale werkplek 2027"
        level={2}
        namesWindow={false}
        status={
          <Tag icon={IconUsers} tone="info">
            Uitvraag open
          </Tag>
        }
        about="CPV 48000000 Software en informatiesystemen · penvoerder Gemeente Zwolle · 4 percelen"
        note="Laatste optelrun nr. 42 · vandaag 09:14"
        actions={
          <>
            <Menu
              label="Exporteer"
              acts={[
                { label: 'Als CSV', icon: IconDownload, onChoose: () => {} },
                { label: 'Als XLSX', icon: IconDownload, onChoose: () => {} },
              ]}
            />
            <Button icon={IconRefresh}>Tel opnieuw op</Button>
            <ButtonLink href="/ontwerp" tone="primary" iconAfter={IconArrowRight}>
              Maak bundel
            </ButtonLink>
          </>
        }
      />
    </div>
  );
}
