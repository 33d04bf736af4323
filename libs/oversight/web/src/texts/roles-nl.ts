/** Names of roles in Dutch, as they stand inside a sentence. */
export const rolesNl = {
  demandOfficer: 'behoeftesteller',
  mandateHolder: 'mandaathouder',
  contractManager: 'contractbeheerder',
  coordinator: 'coördinator',
  approver: 'goedkeurder',
  opener: 'opener',
  evaluator: 'beoordelaar',
  bidManager: 'inschrijver',
  signatory: 'tekenbevoegde',
  auditor: 'controleur',
  localAdministrator: 'lokaal beheerder',
};
