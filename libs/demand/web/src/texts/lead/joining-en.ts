import type { SameTexts } from '@bundel/ui';
import type { joiningNl } from './joining-nl.js';

/** When contracts of many bodies end together, in English. */
export const joiningEn: SameTexts<typeof joiningNl> = {
  joining: {
    title: 'Joining moments',
    about: 'Where contracts of many organisations end together, a joint call pays off.',
    proposals: 'Proposals for a call',
    proposalsAbout:
      'At least three organisations whose contracts in the same group end within a year. No contract counts in two proposals.',
    none: 'No contracts end together',
    noneAbout:
      'Once at least three organisations share a contract that ends within the same year, it stands here.',
    reason: '{{contracts}} contracts of {{bodies}} organisations end {{when}}.',
    within: 'in {{first}}',
    between: 'from {{first}} until {{last}}',
    act: 'The first organisation must decide by {{date}}.',
    bodies: 'Which organisations',
    start: 'Begin a call',
    startOf: 'Begin a call for {{group}}, {{when}}',
    newTitle: '{{group}} from {{period}}',
    moments: 'All joining moments',
    momentsAbout:
      'Contracts that organisations share, per quarter and group. What is too late to choose is left out.',
    quarter: 'Quarter',
    group: 'Group (CPV)',
    contracts: 'Contracts',
    count: 'Organisations',
    actBefore: 'First decision by',
  },
};
