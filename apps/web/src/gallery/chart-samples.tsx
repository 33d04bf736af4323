import { Columns, LadderBars, OwnershipTree, Panel, StackedBars, TileMap } from '@bundel/ui';
import { bars, chain } from './sample-data.js';

const RUN = 'optelrun nr. 42, 23 nov 2026 09:14';

/** Charts and the drawing of an ownership chain, each with its table. */
export function ChartSamples() {
  return (
    <>
      <Columns split="8-4">
        <Panel>
          <StackedBars
            words={{
              title: 'Volume per jaar',
              unit: 'Perceel 1 Samenwerkingsomgeving · gebruikersjaren',
              source: RUN,
              level: 3,
            }}
            labelHead="Jaar"
            seriesWords={{
              municipalities: 'Gemeenten',
              national: 'Rijk',
              provinces: 'Provincies',
              waterBoards: 'Waterschappen',
              jointArrangements: 'Gem. regelingen',
            }}
            bars={bars}
          />
        </Panel>
        <Panel>
          <LadderBars
            words={{
              title: 'Hoe vast is het volume?',
              unit: 'Perceel 1, per trede van de toezeggingsladder',
              source: RUN,
              level: 3,
            }}
            totalLabel="Verwacht volume"
            rungs={[
              {
                firmness: 'pledge',
                label: 'Toezegging',
                about: 'getekend door de mandaathouder',
                value: 89600,
              },
              {
                firmness: 'estimate',
                label: 'Raming',
                about: 'opgegeven door de inkoper, niet bindend',
                value: 61300,
              },
              {
                firmness: 'interest',
                label: 'Interesse',
                about: 'verkennend, nog niets afgesproken',
                value: 24600,
              },
            ]}
          />
        </Panel>
      </Columns>
      <PlaceSamples />
    </>
  );
}

function PlaceSamples() {
  return (
    <>
      <Columns split="7-5">
        <Panel>
          <OwnershipTree
            words={{
              title: 'Eigendomsketen',
              unit: 'Aandeel en zeggenschap tot de uiteindelijke eigenaren',
              level: 3,
            }}
            root={chain}
          />
        </Panel>
        <Panel>
          <TileMap
            words={{
              title: 'Waar zit de vraag?',
              unit: 'Perceel 1, gebruikersjaren 2027–2030',
              source: RUN,
              level: 3,
            }}
            provinceHead="Provincie"
            values={{
              FR: 7900,
              GR: 14350,
              NH: 8700,
              FL: 8400,
              DR: 6850,
              ZH: 12450,
              UT: 9100,
              GE: 17600,
              OV: 15200,
              ZE: 3600,
              NB: 13250,
              LI: 7200,
            }}
            steps={[6000, 9000, 12000, 15000]}
            stepWords={[
              '0 tot 6.000',
              '6.000 tot 9.000',
              '9.000 tot 12.000',
              '12.000 tot 15.000',
              '15.000 en meer',
            ]}
          />
        </Panel>
      </Columns>
    </>
  );
}
