import { DataTable, DescriptionList, formatBindingMoment, Panel, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import type { Invitation } from './invitation.js';

interface Props {
  readonly invitation: Invitation;
}

/** What the call is about and what it asks for. */
export function Asked({ invitation }: Props) {
  const say = useTexts();
  const words = useWords();
  return (
    <>
      {invitation.description ? (
        <Panel title={say('campaign.about')}>
          <p className="d-text">{invitation.description}</p>
        </Panel>
      ) : null}
      <Panel
        flush
        title={say('campaign.asked')}
        about={say('invitation.periodsAbout', { periods: invitation.periods.map(words.period).join(', ') })}
      >
        <DataTable
          caption={say('campaign.asked')}
          rows={invitation.items}
          rowKey={(item) => item.id}
          empty={<p>{say('edit.itemsNone')}</p>}
          columns={[
            {
              key: 'name',
              head: say('campaign.item'),
              cell: (item) => (
                <>
                  {item.name || item.code} <span className="d-code">{item.code}</span>
                </>
              ),
            },
            { key: 'about', head: say('edit.itemDescription'), cell: (item) => item.description || '–' },
            { key: 'lot', head: say('campaign.lot'), tight: true, cell: (item) => item.lot },
            { key: 'unit', head: say('campaign.unit'), cell: (item) => words.unit(item.unit) || '–' },
          ]}
        />
      </Panel>
      {invitation.questions.length > 0 ? <Questions invitation={invitation} /> : null}
    </>
  );
}

function Questions({ invitation }: Props) {
  const say = useTexts();
  return (
    <Panel title={say('campaign.questions')} about={say('invitation.questionsAbout')}>
      <ul className="d-list">
        {invitation.questions.map((one) => (
          <li key={one.id}>
            {one.question}
            {one.required ? ` (${say('edit.required_yes')})` : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Who asks, until when, and who gets to see what. */
export function CallFacts({ invitation }: Props) {
  const say = useTexts();
  const language = useUiLanguage();
  const words = useWords();
  const lead = invitation.leadOrganisationName;
  const sees = say(invitation.leadSees === 'lines' ? 'invitation.seesLines' : 'invitation.seesTotals', {
    lead,
  });
  const prices = say(invitation.leadSeesPrices ? 'invitation.seesPrices' : 'invitation.seesNoPrices');
  return (
    <Panel title={say('invitation.facts')}>
      <DescriptionList
        items={[
          {
            term: say('campaign.closes'),
            fact: invitation.closesAt ? formatBindingMoment(invitation.closesAt, language) : '–',
          },
          { term: say('campaign.number'), fact: invitation.number },
          {
            term: say('campaigns.category'),
            fact: `${invitation.cpvCode} ${words.named(invitation.cpvLabelNl, invitation.cpvLabelEn)}`,
          },
          { term: say('invitation.whoSees'), fact: `${sees} ${prices} ${say('invitation.nobodyElse')}` },
        ]}
      />
    </Panel>
  );
}
