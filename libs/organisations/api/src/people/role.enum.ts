import { registerEnumType } from '@nestjs/graphql';

export enum Role {
  demandOfficer = 'demandOfficer',
  mandateHolder = 'mandateHolder',
  contractManager = 'contractManager',
  coordinator = 'coordinator',
  approver = 'approver',
  opener = 'opener',
  evaluator = 'evaluator',
  bidManager = 'bidManager',
  signatory = 'signatory',
  auditor = 'auditor',
  localAdministrator = 'localAdministrator',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'In what capacity a person acts for an organisation.',
  valuesMap: {
    demandOfficer: { description: 'States what the body needs.' },
    mandateHolder: { description: 'Commits the body.' },
    contractManager: { description: 'Buys from agreements and follows them.' },
    coordinator: { description: 'Forms bundles and runs the tender.' },
    approver: { description: 'Approves as the second person.' },
    opener: { description: 'Opens bids together with others.' },
    evaluator: { description: 'Judges the quality of bids.' },
    bidManager: { description: 'Prepares bids.' },
    signatory: { description: 'Signs and submits bids.' },
    auditor: { description: 'Reads everything of the organisation.' },
    localAdministrator: { description: 'Invites people and hands out roles.' },
  },
});
