import { registerEnumType } from '@nestjs/graphql';

export enum CampaignState {
  draft = 'draft',
  open = 'open',
  closed = 'closed',
  frozen = 'frozen',
}

registerEnumType(CampaignState, {
  name: 'CampaignState',
  description: 'How far a campaign is; judged by the clock of the portal.',
  valuesMap: {
    draft: { description: 'Being written; nobody is asked yet.' },
    open: { description: 'Bodies can answer until the closing date.' },
    closed: { description: 'The closing date has passed.' },
    frozen: { description: 'A bundle was made of it; nothing changes any more.' },
  },
});

export enum PeriodLength {
  quarter = 'quarter',
  year = 'year',
}

registerEnumType(PeriodLength, {
  name: 'PeriodLength',
  description: 'How long one column of the period grid is.',
  valuesMap: {
    quarter: { description: 'Three months.' },
    year: { description: 'A calendar year.' },
  },
});

export enum LeadView {
  lines = 'lines',
  totals = 'totals',
}

registerEnumType(LeadView, {
  name: 'LeadView',
  description: 'What the lead body sees of the answers.',
  valuesMap: {
    lines: { description: 'Every line.' },
    totals: { description: 'Totals only.' },
  },
});

export enum CampaignPart {
  lead = 'lead',
  participant = 'participant',
}

registerEnumType(CampaignPart, {
  name: 'CampaignPart',
  description: 'In what part a body is invited.',
  valuesMap: {
    lead: { description: 'Helps to lead; answers like any other body.' },
    participant: { description: 'Takes part.' },
  },
});

export enum ParticipantState {
  invited = 'invited',
  answering = 'answering',
  answered = 'answered',
  declined = 'declined',
}

registerEnumType(ParticipantState, {
  name: 'ParticipantState',
  description: 'How far a body is with its answer.',
  valuesMap: {
    invited: { description: 'Has not begun.' },
    answering: { description: 'Has a draft.' },
    answered: { description: 'Has submitted.' },
    declined: { description: 'Does not take part, and said why.' },
  },
});

export enum QuestionKind {
  yesNo = 'yesNo',
  number = 'number',
  choice = 'choice',
  text = 'text',
}

registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'How a question is answered.',
  valuesMap: {
    yesNo: { description: 'Yes or no.' },
    number: { description: 'A number.' },
    choice: { description: 'One of the options.' },
    text: { description: 'In words.' },
  },
});
