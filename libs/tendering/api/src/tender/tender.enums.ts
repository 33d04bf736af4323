import { registerEnumType } from '@nestjs/graphql';

export enum TenderState {
  draft = 'draft',
  inReview = 'inReview',
  approved = 'approved',
  requests = 'requests',
  requestsClosed = 'requestsClosed',
  tenders = 'tenders',
  tendersClosed = 'tendersClosed',
  opened = 'opened',
  evaluated = 'evaluated',
  standstill = 'standstill',
  concluded = 'concluded',
  admitting = 'admitting',
  ended = 'ended',
  withdrawn = 'withdrawn',
}

registerEnumType(TenderState, {
  name: 'TenderState',
  description: 'How far a tender is.',
  valuesMap: {
    draft: { description: 'Being written by its lead.' },
    inReview: { description: 'A second person reads it.' },
    approved: { description: 'Read and approved; not yet public.' },
    requests: { description: 'Public: requests to take part can be sent in.' },
    requestsClosed: { description: 'Candidates are being selected.' },
    tenders: { description: 'Tenders can be handed in.' },
    tendersClosed: { description: 'The deadline has passed; tenders are sealed.' },
    opened: { description: 'Tenders were opened and are being evaluated.' },
    evaluated: { description: 'The evaluation is complete.' },
    standstill: { description: 'The award decision was announced; the standstill runs.' },
    concluded: { description: 'The agreement was concluded.' },
    admitting: { description: 'A dynamic purchasing system that admits suppliers.' },
    ended: { description: 'A dynamic purchasing system that ended.' },
    withdrawn: { description: 'Given up, with grounds.' },
  },
});

export enum TenderProcedure {
  open = 'open',
  restricted = 'restricted',
  negotiated = 'negotiated',
  frameworkSingle = 'frameworkSingle',
  frameworkMultiple = 'frameworkMultiple',
  dynamicPurchasing = 'dynamicPurchasing',
}

registerEnumType(TenderProcedure, {
  name: 'TenderProcedure',
  description: 'How the market is asked.',
  valuesMap: {
    open: { description: 'Open procedure: everybody tenders.' },
    restricted: { description: 'Restricted procedure: selected candidates tender.' },
    negotiated: { description: 'Competitive procedure with negotiation.' },
    frameworkSingle: { description: 'Framework agreement with one supplier per lot, open procedure.' },
    frameworkMultiple: {
      description: 'Framework agreement with several suppliers and mini-competition, open procedure.',
    },
    dynamicPurchasing: { description: 'Dynamic purchasing system.' },
  },
});

export enum TenderAwardBasis {
  bestPriceQuality = 'bestPriceQuality',
  lowestCost = 'lowestCost',
  lowestPrice = 'lowestPrice',
}

registerEnumType(TenderAwardBasis, {
  name: 'TenderAwardBasis',
  description: 'By what the best tender is found (art. 2.114).',
});
