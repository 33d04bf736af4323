import { registerEnumType } from '@nestjs/graphql';

export enum BundleState {
  draft = 'draft',
  inObjection = 'inObjection',
  inSignOff = 'inSignOff',
  signed = 'signed',
  frozen = 'frozen',
  withdrawn = 'withdrawn',
}

registerEnumType(BundleState, {
  name: 'BundleState',
  description: 'How far a bundle is.',
  valuesMap: {
    draft: { description: 'Being formed by its lead.' },
    inObjection: { description: 'Participants, and the market when chosen, can object.' },
    inSignOff: { description: 'Mandate holders of the participants approve it.' },
    signed: { description: 'Everybody approved it as it stands.' },
    frozen: { description: 'Published in a tender: nothing changes any more.' },
    withdrawn: { description: 'Given up.' },
  },
});

export enum BundleContractType {
  supplies = 'supplies',
  services = 'services',
  works = 'works',
  concession = 'concession',
  social = 'social',
}

registerEnumType(BundleContractType, {
  name: 'BundleContractType',
  description: 'Sort of contract, which decides the threshold.',
});

export enum BundleLotSplit {
  none = 'none',
  region = 'region',
  size = 'size',
  function = 'function',
}

registerEnumType(BundleLotSplit, {
  name: 'BundleLotSplit',
  description: 'By what a bundle is divided into lots.',
  valuesMap: {
    none: { description: 'One lot.' },
    region: { description: 'By province.' },
    size: { description: 'Large bodies apart from the others.' },
    function: { description: 'By the parts of the call.' },
  },
});

export enum ObjectionAudience {
  participants = 'participants',
  market = 'market',
}

registerEnumType(ObjectionAudience, {
  name: 'ObjectionAudience',
  description: 'Who can object.',
  valuesMap: {
    participants: { description: 'The bodies that take part.' },
    market: { description: 'Also suppliers that are registered.' },
  },
});

export enum ObjectionSubject {
  cluster = 'cluster',
  lots = 'lots',
  volume = 'volume',
  participants = 'participants',
  other = 'other',
}

registerEnumType(ObjectionSubject, { name: 'ObjectionSubject', description: 'What an objection is about.' });

export enum PhaseResponsibility {
  joint = 'joint',
  own = 'own',
}

registerEnumType(PhaseResponsibility, {
  name: 'PhaseResponsibility',
  description: 'Who answers for a phase.',
  valuesMap: {
    joint: { description: 'All that run it jointly.' },
    own: { description: 'The body itself.' },
  },
});
