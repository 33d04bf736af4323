import { Button, DescriptionList, formatBindingMoment, Panel, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../../texts/use-texts.js';
import { useWords } from '../../words/use-words.js';
import type { Campaign } from '../campaign.js';
import type { Step } from './steps.js';

interface PartProps {
  readonly campaign: Campaign;
  readonly onStep: (step: Step) => void;
}

/** Everything that bodies get to see, step by step, each with the way back. */
export function CheckSummary(props: PartProps) {
  const say = useTexts();
  return (
    <>
      <p>{say('edit.checkAbout')}</p>
      <SubjectPart {...props} />
      <ItemsPart {...props} />
      <PeriodsPart {...props} />
      <QuestionsPart {...props} />
      <BodiesParts {...props} />
    </>
  );
}

function Part(props: {
  readonly title: string;
  readonly items: readonly { readonly term: string; readonly fact: React.ReactNode }[];
  readonly onChange: () => void;
}) {
  const say = useTexts();
  return (
    <Panel
      title={props.title}
      actions={
        <Button tone="quiet" aria-label={`${say('edit.change')}: ${props.title}`} onClick={props.onChange}>
          {say('edit.change')}
        </Button>
      }
    >
      <DescriptionList items={props.items} />
    </Panel>
  );
}

function SubjectPart({ campaign, onStep }: PartProps) {
  const say = useTexts();
  const words = useWords();
  const none = say('edit.none');
  const category = `${campaign.cpvCode} ${words.named(campaign.cpvLabelNl, campaign.cpvLabelEn)}`;
  return (
    <Part
      title={say('edit.subject')}
      onChange={() => onStep('onderwerp')}
      items={[
        { term: say('edit.name'), fact: campaign.title || none },
        { term: say('edit.cpv'), fact: campaign.cpvCode ? category : none },
        {
          term: say('edit.description'),
          fact: <span className="d-text">{campaign.description || none}</span>,
        },
      ]}
    />
  );
}

function ItemsPart({ campaign, onStep }: PartProps) {
  const say = useTexts();
  const words = useWords();
  const items = campaign.items.map((item) => ({
    term: `${item.code} ${item.name}`,
    fact: `${words.unit(item.unit)}, ${say('edit.itemLot').toLowerCase()} ${item.lot}`,
  }));
  return (
    <Part
      title={say('edit.items')}
      onChange={() => onStep('onderdelen')}
      items={items.length > 0 ? items : [{ term: say('edit.items'), fact: say('edit.none') }]}
    />
  );
}

function PeriodsPart({ campaign, onStep }: PartProps) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const { periods, closesAt } = campaign;
  return (
    <Part
      title={say('edit.periods')}
      onChange={() => onStep('perioden')}
      items={[
        { term: say('campaign.periods'), fact: periods.map(words.period).join(', ') || say('edit.none') },
        {
          term: say('campaign.closes'),
          fact: closesAt ? formatBindingMoment(closesAt, language) : say('edit.none'),
        },
      ]}
    />
  );
}

function QuestionsPart({ campaign, onStep }: PartProps) {
  const say = useTexts();
  const items = campaign.questions.map((one) => ({
    term: one.question,
    fact: [
      say(`edit.kinds.${one.kind}`),
      ...one.options,
      ...(one.required ? [say('edit.required_yes')] : []),
    ].join(', '),
  }));
  return (
    <Part
      title={say('edit.questions')}
      onChange={() => onStep('vragen')}
      items={items.length > 0 ? items : [{ term: say('edit.questions'), fact: say('edit.none') }]}
    />
  );
}

function BodiesParts({ campaign, onStep }: PartProps) {
  const say = useTexts();
  const sees = campaign.leadSees === 'lines' ? say('campaign.seesLines') : say('campaign.seesTotals');
  const prices = campaign.leadSeesPrices ? say('campaign.seesPrices') : say('campaign.seesNoPrices');
  const total = say('edit.bodiesTotal', { count: campaign.counts?.total ?? 0 });
  return (
    <>
      <Part
        title={say('edit.bodies')}
        onChange={() => onStep('deelnemers')}
        items={[{ term: say('campaign.participants'), fact: total }]}
      />
      <Part
        title={say('edit.visibility')}
        onChange={() => onStep('inzage')}
        items={[{ term: say('campaign.sees'), fact: `${sees}, ${prices}` }]}
      />
    </>
  );
}
