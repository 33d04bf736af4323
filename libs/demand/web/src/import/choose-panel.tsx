import { Button, EmptyState, ErrorSummary, Panel, RadioGroup } from '@bundel/ui';
import type { Choice } from '@bundel/ui';
import type { Invitation } from '../invitation/invitation.js';
import { useTexts } from '../texts/use-texts.js';
import { rightRows } from './demand-import.js';
import type { DemandImport } from './demand-import.js';
import { useImportWords } from './use-import-words.js';
import type { TakingOver, Wish } from './use-taking-over.js';

/** The choice between everything, the right rows and nothing. */
export function ChoosePanel(props: {
  readonly call: Invitation;
  readonly one: DemandImport;
  readonly chooses: boolean;
  readonly taking: TakingOver;
}) {
  const say = useTexts();
  const { one, taking } = props;
  const choices = useChoices(one);
  if (!props.chooses)
    return (
      <Panel title={say('import.choose')}>
        <EmptyState title={say(props.call.state === 'open' ? 'import.onlyOfficer' : 'import.closed')}>
          {props.call.state === 'open' ? <p>{say('import.onlyOfficerAbout')}</p> : null}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title={say('import.choose')}>
      <form
        className="d-choice"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          taking.act();
        }}
      >
        <ErrorSummary errors={taking.errors} attempt={taking.attempt} />
        <RadioGroup
          id="overnemen"
          name="overnemen"
          label={say('import.choose')}
          labelHidden
          rows
          value={taking.wish}
          onChange={(event) => taking.setWish(event.currentTarget.value as Wish)}
          choices={choices}
        />
        <div>
          <Button tone={taking.wish === 'nothing' ? 'danger' : 'primary'} type="submit">
            {say(taking.busy ? 'import.acting' : actOf(one, taking.wish))}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function actOf(one: DemandImport, wish: Wish) {
  if (wish === 'nothing') return 'import.actRemove' as const;
  return wish === 'allOrNothing' && one.errorCount > 0
    ? ('import.actCheck' as const)
    : ('import.act' as const);
}

function useChoices(one: DemandImport): readonly Choice[] {
  const say = useTexts();
  const words = useImportWords();
  const rows = words.count(one.rowsRead);
  const right = rightRows(one);
  const all = {
    value: 'allOrNothing',
    label: say('import.chooseAll', { rows }),
    about: say('import.chooseAllAbout'),
  };
  const later = {
    value: 'allOrNothing',
    label: say('import.chooseAllLater'),
    about: say('import.chooseAllLaterAbout', { rows }),
  };
  const some = {
    value: 'rightRowsOnly',
    label: say('import.chooseRight', { count: right }),
    about: say('import.chooseRightAbout', { wrong: words.count(one.rowsWrong) }),
  };
  const none = {
    value: 'nothing',
    label: say('import.chooseNothing'),
    about: say('import.chooseNothingAbout'),
  };
  if (one.errorCount === 0) return [all, none];
  return right > 0 ? [later, some, none] : [later, none];
}
