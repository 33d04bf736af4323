import type { SameTexts } from '@bundel/ui';
import type { rolesNl } from './roles-nl.js';

/** Names of roles in English, as they stand inside a sentence. */
export const rolesEn: SameTexts<typeof rolesNl> = {
  demandOfficer: 'demand officer',
  mandateHolder: 'mandate holder',
  contractManager: 'contract manager',
  coordinator: 'coordinator',
  approver: 'approver',
  opener: 'opener',
  evaluator: 'evaluator',
  bidManager: 'bid manager',
  signatory: 'signatory',
  auditor: 'auditor',
  localAdministrator: 'local administrator',
};
