import type { SameTexts } from '@bundel/ui';
import type { guideNl } from './guide-nl.js';

/** Per role: what will stand on the start page, who makes it happen, and the one next act. English. */
export const guideEn: SameTexts<typeof guideNl> = {
  empty: 'Nothing is waiting for you now',
  role: 'Your role',
  helpLink: 'How to begin',
  demandOfficer: {
    comes:
      'When a coordinator asks what your organisation needs, that campaign stands here with its closing date.',
    role: 'You state what your organisation needs. A mandate holder signs after you.',
    act: 'See your organisation',
  },
  mandateHolder: {
    comes: 'When a colleague has a statement ready, you see here what you sign and for what amount.',
    role: 'You bind your organisation: you sign pledges. Whoever made the statement does not sign it.',
    act: 'See your organisation',
  },
  contractManager: {
    comes: 'When an agreement ends or its room is nearly used up, you see that here.',
    role: 'You place call-offs and follow the agreements of your organisation.',
    act: 'See your organisation',
  },
  coordinator: {
    comes: 'Bodies that have not submitted yet will stand here, with the step that you can take now.',
    role: 'You add up the demand, form bundles and run the tender.',
    act: 'See the public bodies',
  },
  approver: {
    comes: 'When a coordinator wants to publish or award, it stands here for your approval.',
    role: 'You approve as the second person. Someone else approves your own work.',
    act: 'See your organisation',
  },
  opener: {
    comes: 'When a tender has closed, you see here when to give your key share.',
    role: 'You open the vault together with openers of other organisations. You do not score what you open.',
    act: 'See your organisation',
  },
  evaluator: {
    comes: 'When a vault is open, you see here what you score and by when.',
    role: 'You score the quality of bids, first alone and then together.',
    act: 'See your organisation',
  },
  bidManager: {
    comes:
      'When something is missing in your company profile or a tender is about to close, you see that here.',
    role: 'You keep the company profile and prepare bids. The signatory submits them.',
    act: 'See your company profile',
  },
  signatory: {
    comes: 'When a bid is ready to be signed, it stands here with the closing date.',
    role: 'You sign and submit on behalf of your company.',
    act: 'See your company profile',
  },
  auditor: {
    comes: 'An auditor gets few tasks: you read along. What happens stands in the audit trail.',
    role: 'You read everything of your organisation and change nothing.',
    act: 'Open the audit trail',
  },
  localAdministrator: {
    comes: 'When an invitation expires or a role is missing in your organisation, you see that here.',
    role: 'You invite people and hand out roles. You do not decide on procurement yourself.',
    act: 'Invite a colleague',
  },
  nobody: {
    comes:
      'You are signed in, but you do not belong to an organisation yet. An invitation will stand here. If you work for a public body, ask your local administrator for one.',
    role: 'If you are a supplier and your company is not known yet, you can register it yourself.',
    act: 'Register your company',
  },
  chooser: {
    comes: 'You have {{count}} roles. Choose the one you act in now; its tasks will stand here.',
    role: 'You act for one organisation at a time, in one role. So it stays clear in which role you did something.',
    act: 'Choose organisation and role',
  },
};
