import type { SameTexts } from '@bundel/ui';
import type { nl } from './nl.js';

/** Texts of the shell and its public pages in English. */
export const en: SameTexts<typeof nl> = {
  login: 'Log in',
  logout: 'Log out',
  otherLanguage: 'Nederlands',
  roles: {
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
  },
  footer: {
    signedIn: 'Bundel · version 1.0 · all times in Europe/Amsterdam',
    visitor: 'Bundel · joint procurement of digital services by government · all times in Europe/Amsterdam',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    openData: 'Open data',
  },
  signIn: {
    title: 'Log in to see this page',
    about: 'This page is only for people with an account. After logging in you come back here.',
  },
  failed: {
    title: 'This page does not work now',
    what: 'Something went wrong while showing this page.',
    kept: 'What you had saved is still there. Try again. If it keeps failing, mention the reference when you ask for help.',
  },
  notFound: {
    title: 'This page does not exist',
    about:
      'The address is wrong, or you may not see this page with the organisation and role you are using now.',
    home: 'To the start',
  },
  gallery: {
    title: 'Design',
    about: 'All building blocks of the screens together. Figures, suppliers and persons are invented.',
    density: 'Row height',
    comfortable: 'Roomy',
  },
};
