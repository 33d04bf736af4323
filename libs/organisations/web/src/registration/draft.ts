import { useState } from 'react';
import type { FieldError, SayText, UiLanguage } from '@bundel/ui';
import type { RegisterSupplierInput } from '../generated/graphql.js';
import { checkRows } from '../ownership-chain/check-rows.js';
import type { ChainRow } from '../ownership-chain/chain-row.js';
import type { nl } from '../texts/nl.js';

/** Everything somebody fills in to register a company, and how far they are. */
export interface Draft {
  readonly step: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly country: string;
  readonly register: 'kvk' | 'foreign';
  readonly kvkNumber: string;
  readonly registerCountry: string;
  readonly registerName: string;
  readonly registerNumber: string;
  readonly street: string;
  readonly postcode: string;
  readonly place: string;
  readonly addressCountry: string;
  readonly email: string;
  readonly rows: readonly ChainRow[];
  /** Set once the company is registered; the chain may still be refused. */
  readonly registered: boolean;
  /** Set when all is done. */
  readonly receipt: { readonly version: number; readonly at: string } | null;
}

export type DraftField = Exclude<keyof Draft, 'step' | 'rows' | 'registered' | 'receipt' | 'register'>;

const KEY = 'bundel-leverancier';

const emptyDraft = (email: string): Draft => ({
  step: 1,
  name: '',
  country: 'NL',
  register: 'kvk',
  kvkNumber: '',
  registerCountry: '',
  registerName: '',
  registerNumber: '',
  street: '',
  postcode: '',
  place: '',
  addressCountry: 'NL',
  email,
  rows: [],
  registered: false,
  receipt: null,
});

/** The draft of this browser tab; it survives leaving the page. */
export function useDraft(email: string) {
  const [draft, setDraft] = useState<Draft>(() => {
    try {
      const kept = sessionStorage.getItem(KEY);
      return kept ? { ...emptyDraft(email), ...(JSON.parse(kept) as Partial<Draft>) } : emptyDraft(email);
    } catch {
      return emptyDraft(email); // storage switched off, or what stood there is no draft
    }
  });
  const change = (part: Partial<Draft>) => {
    setDraft((before) => {
      const next = { ...before, ...part };
      keepDraft(next);
      return next;
    });
  };
  return { draft, change };
}

/** Keeps the draft for after a new page. */
export function keepDraft(draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(KEY, JSON.stringify(draft));
    else sessionStorage.removeItem(KEY);
  } catch {
    // storage switched off: the draft lasts as long as the page
  }
}

/** Fields of a step that are still empty; the API judges what is in them. */
export function checkStep(
  draft: Draft,
  say: SayText<typeof nl>,
  language: UiLanguage,
): readonly FieldError[] {
  const filled = (field: DraftField, message = say('problems.text.empty')) =>
    draft[field].trim() === '' ? [{ field, message }] : [];
  const country = say('registration.noCountry');
  if (draft.step === 1) {
    const kvk = draft.kvkNumber.replace(/\s/g, '');
    return [
      ...filled('name', say('problems.name.empty')),
      ...filled('country', country),
      ...(draft.register === 'kvk'
        ? /^\d{8}$/.test(kvk)
          ? []
          : [
              {
                field: 'kvkNumber',
                message: say(kvk === '' ? 'problems.registration.none' : 'problems.kvk.length'),
              },
            ]
        : [...filled('registerCountry', country), ...filled('registerName'), ...filled('registerNumber')]),
    ];
  }
  if (draft.step === 2) {
    const email = /^\S+@\S+\.\S+$/.test(draft.email.trim())
      ? []
      : [{ field: 'email', message: say('problems.email.format') }];
    return [
      ...filled('street'),
      ...filled('postcode'),
      ...filled('place'),
      ...filled('addressCountry', country),
      ...email,
    ];
  }
  return draft.step === 3 ? checkRows(draft.rows, say, language) : [];
}

/** What the API needs to register the company. */
export const toRegisterInput = (draft: Draft): RegisterSupplierInput => ({
  name: draft.name,
  establishmentCountry: draft.country,
  kvkNumber: draft.register === 'kvk' ? draft.kvkNumber.replace(/\s/g, '') : null,
  foreignRegister:
    draft.register === 'foreign'
      ? { country: draft.registerCountry, registerName: draft.registerName, number: draft.registerNumber }
      : null,
  address: {
    street: draft.street,
    postcode: draft.postcode,
    place: draft.place,
    country: draft.addressCountry,
  },
  contactEmail: draft.email,
  becomeBidManager: true,
});

const FIELDS: Readonly<Record<string, DraftField>> = {
  name: 'name',
  establishmentCountry: 'country',
  kvkNumber: 'kvkNumber',
  'foreignRegister.country': 'registerCountry',
  'foreignRegister.registerName': 'registerName',
  'foreignRegister.number': 'registerNumber',
  'address.street': 'street',
  'address.postcode': 'postcode',
  'address.place': 'place',
  'address.country': 'addressCountry',
  contactEmail: 'email',
};

/** The field to which a path of a refusal points. */
export const draftFieldOf = (path: readonly string[]): DraftField | undefined => FIELDS[path.join('.')];

/** The step on which a field stands. */
export const stepOf = (field: string | undefined): Draft['step'] =>
  ['street', 'postcode', 'place', 'addressCountry', 'email'].includes(field ?? '') ? 2 : 1;
