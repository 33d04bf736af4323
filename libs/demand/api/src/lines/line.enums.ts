import { registerEnumType } from '@nestjs/graphql';

export enum Commitment {
  interest = 'interest',
  estimate = 'estimate',
  pledge = 'pledge',
}
registerEnumType(Commitment, {
  name: 'Commitment',
  description: 'How firmly a body commits itself.',
  valuesMap: {
    interest: { description: 'Looks into it; binds nobody.' },
    estimate: { description: 'What is expected; binds nobody yet.' },
    pledge: { description: 'Signed by a mandate holder; fixes minimum and maximum.' },
  },
});

export enum DataSensitivity {
  open = 'open',
  internal = 'internal',
  confidential = 'confidential',
  departmental = 'departmental',
}
registerEnumType(DataSensitivity, {
  name: 'DataSensitivity',
  description: 'How sensitive the data is that the item holds.',
  valuesMap: {
    open: { description: 'Anyone may know it.' },
    internal: { description: 'For the body itself.' },
    confidential: { description: 'Harm when others know it, personal data for example.' },
    departmental: { description: 'Departmentally confidential.' },
  },
});

export enum StorageRegion {
  any = 'any',
  adequate = 'adequate',
  eea = 'eea',
  netherlands = 'netherlands',
}
registerEnumType(StorageRegion, {
  name: 'StorageRegion',
  description: 'Where the data may lie.',
  valuesMap: {
    any: { description: 'Anywhere.' },
    adequate: { description: 'The EEA and countries with an adequacy decision.' },
    eea: { description: 'The European Economic Area.' },
    netherlands: { description: 'The Netherlands.' },
  },
});

export enum KeyCustody {
  supplier = 'supplier',
  europeanSupplier = 'europeanSupplier',
  customerManaged = 'customerManaged',
  customerHeld = 'customerHeld',
}
registerEnumType(KeyCustody, {
  name: 'KeyCustody',
  description: 'Who may hold the encryption keys.',
  valuesMap: {
    supplier: { description: 'Any supplier.' },
    europeanSupplier: { description: 'A supplier in the European Union.' },
    customerManaged: { description: 'The body, in a vault of the supplier.' },
    customerHeld: { description: 'The body itself.' },
  },
});

export enum LineState {
  submitted = 'submitted',
  withdrawn = 'withdrawn',
}
registerEnumType(LineState, {
  name: 'DemandLineState',
  description: 'Whether a line counts.',
  valuesMap: {
    submitted: { description: 'Counts in the totals.' },
    withdrawn: { description: 'Withdrawn by its body; counts no more.' },
  },
});

export enum LineAct {
  submitted = 'submitted',
  revised = 'revised',
  withdrawn = 'withdrawn',
  pledged = 'pledged',
  pledgeEnded = 'pledgeEnded',
}
registerEnumType(LineAct, {
  name: 'DemandLineAct',
  description: 'What was done with a line.',
  valuesMap: {
    submitted: { description: 'It was submitted, for the first time or again.' },
    revised: { description: 'It was changed.' },
    withdrawn: { description: 'It was withdrawn.' },
    pledged: { description: 'A mandate holder signed.' },
    pledgeEnded: { description: 'The pledge ended; it is an estimate again.' },
  },
});

export enum NumberNotation {
  canonical = 'canonical',
  dutch = 'dutch',
  english = 'english',
}
registerEnumType(NumberNotation, {
  name: 'DraftNotation',
  description: 'How numbers are written in a draft.',
  valuesMap: {
    canonical: { description: '1234.56' },
    dutch: { description: '1.234,56' },
    english: { description: '1,234.56' },
  },
});
