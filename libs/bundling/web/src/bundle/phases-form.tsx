import { useState } from 'react';
import { Button, Cluster, LinkButton, Select } from '@bundel/ui';
import type { PhaseResponsibility } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { ActForm } from './act-form.js';
import { UpdateBundleDocument } from './bundle-act-documents.js';
import { PHASES, type Bundle, type Participant } from './bundle.js';
import { useAct } from './use-act.js';

/** Who answers for each phase of one participant: all that run it jointly, or the body itself. */
export function PhasesForm(props: {
  readonly bundle: Bundle;
  readonly participant: Participant;
  readonly onDone: () => void;
}) {
  const say = useTexts();
  const { bundle, participant } = props;
  const [phases, setPhases] = useState<Readonly<Record<(typeof PHASES)[number], PhaseResponsibility>>>({
    preparation: participant.preparation ?? 'joint',
    publication: participant.publication ?? 'joint',
    selection: participant.selection ?? 'joint',
    award: participant.award ?? 'joint',
    execution: participant.execution ?? 'own',
  });
  const act = useAct(UpdateBundleDocument);
  const save = async () => {
    const { organisationId } = participant;
    const input = { bundleId: bundle.id, version: bundle.version, phases: [{ organisationId, ...phases }] };
    if (await act.run(input)) props.onDone();
  };
  return (
    <ActForm act={act} onSend={() => void save()}>
      <div className="u-phases">
        {PHASES.map((phase) => (
          <Select
            key={phase}
            id={`phase-${phase}`}
            label={say(`phaseNames.${phase}`)}
            empty={false}
            choices={(['joint', 'own'] as const).map((one) => ({
              value: one,
              label: say(`responsible.${one}`),
            }))}
            value={phases[phase]}
            onChange={(event) => setPhases({ ...phases, [phase]: event.target.value as PhaseResponsibility })}
          />
        ))}
      </div>
      <Cluster>
        <Button type="submit" disabled={act.busy}>
          {say(act.busy ? 'bundle.saving' : 'bundle.save')}
        </Button>
        <LinkButton onClick={props.onDone}>{say('participants.leave')}</LinkButton>
      </Cluster>
    </ActForm>
  );
}
