import { DATA_SENSITIVITIES, KEY_CUSTODIES, STORAGE_REGIONS } from '@bundel/demand-domain';
import { Button, EmptyState, Notice, Panel, RadioGroup, Select } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { errorOf } from '../words/problems.js';
import { isLeftOpen } from './draft.js';
import { lineTitle } from './line-title.js';
import { StandardsField } from './standards-field.js';
import type { LineProps, StepProps } from './step-props.js';

/** Step 2: what a supplier must meet, for every line with a quantity. */
export function RequirementsStep(props: StepProps) {
  const say = useTexts();
  const filled = props.form.lines.flatMap((line, place) => (isLeftOpen(line) ? [] : [{ line, place }]));
  if (filled.length === 0)
    return (
      <Panel>
        <EmptyState title={say('demandForm.nothing')}>
          <p>{say('demandForm.nothingAbout')}</p>
        </EmptyState>
      </Panel>
    );
  return (
    <>
      <Notice title={say('demandForm.floorTitle')}>
        <p>{say('demandForm.floorAbout')}</p>
      </Notice>
      {filled.map(({ line, place }, index) => (
        <RequirementsOfLine
          key={place}
          {...props}
          line={line}
          place={place}
          others={index === 0 ? filled.length - 1 : 0}
        />
      ))}
    </>
  );
}

function RequirementsOfLine(props: LineProps & { readonly others: number }) {
  const say = useTexts();
  const { call, form, errors, line, place } = props;
  const id = (field: string) => `regel-${place}-${field}`;
  const choice = (
    field: 'dataSensitivity' | 'storageRegion' | 'keyCustody',
    choices: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <RadioGroup
      id={id(field)}
      name={id(field)}
      label={say(`demandForm.${field}`)}
      error={errorOf(errors, id(field))}
      value={line[field]}
      onChange={(event) => form.write(place, { [field]: event.target.value })}
      choices={choices}
    />
  );
  return (
    <Panel title={lineTitle(call, line)} actions={props.others > 0 ? <TakeOver {...props} /> : null}>
      <div className="d-choose">
        {choice(
          'dataSensitivity',
          DATA_SENSITIVITIES.map((one) => ({ value: one, label: say(`sensitivities.${one}`) })),
        )}
        {choice(
          'storageRegion',
          STORAGE_REGIONS.map((one) => ({ value: one, label: say(`regions.${one}`) })),
        )}
        {choice(
          'keyCustody',
          KEY_CUSTODIES.map((one) => ({ value: one, label: say(`custodies.${one}`) })),
        )}
      </div>
      <FloorFields {...props} />
      <StandardsField {...props} />
    </Panel>
  );
}

/** The requirements of this line for all the others as well. */
function TakeOver({ form, line }: LineProps) {
  const say = useTexts();
  const { floor, dataSensitivity, storageRegion, keyCustody, openStandards, complyOrExplain } = line;
  const same = { floor, dataSensitivity, storageRegion, keyCustody, openStandards, complyOrExplain };
  return (
    <Button onClick={() => form.change(form.lines.map((one) => ({ ...one, ...same })))}>
      {say('demandForm.takeOver')}
    </Button>
  );
}

const OBJECTIVES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The lowest level per objective that a supplier must reach. */
function FloorFields({ form, errors, line, place }: LineProps) {
  const say = useTexts();
  return (
    <fieldset className="d-floor">
      <legend>{say('demandForm.floor')}</legend>
      <div className="d-choose">
        {OBJECTIVES.map((number) => {
          const id = `regel-${place}-floor-SOV-${number}`;
          return (
            <Select
              key={number}
              id={id}
              label={`SOV-${number} ${say(`objectives.sov${number}`)}`}
              error={errorOf(errors, id)}
              empty={say('demandForm.noFloor')}
              value={line.floor[number - 1] === '0' ? '' : line.floor[number - 1]}
              onChange={(event) =>
                form.write(place, {
                  floor: line.floor.map((one, index) => (index === number - 1 ? event.target.value : one)),
                })
              }
              choices={(['1', '2', '3', '4'] as const).map((level) => ({
                value: level,
                label: `SEAL-${level}: ${say(`levels.seal${level}`)}`,
              }))}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
