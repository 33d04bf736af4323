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
  switchFailed: {
    title: 'You still act in the same role',
    about:
      'Changing organisation or role did not work. Nothing was changed. Try again; if it still fails, ask your local administrator whether you still hold this role.',
    close: 'Close this message',
  },
  more: {
    start: 'About Bundel',
    inShort: 'In short',
    readOn: 'Read on',
    help: 'Help',
    bodies: 'Public bodies',
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
  home: {
    title: 'Buying digital services together',
    about:
      'Ministries, provinces, municipalities and water boards pool their IT demand here. Suppliers bid. Everybody can check how a number came about.',
    stages: {
      need: { name: 'Need', about: 'stated once' },
      pledge: { name: 'Pledge', about: 'second person signs' },
      bundle: { name: 'Bundle', about: 'lots and participants' },
      estimate: { name: 'Estimate and maximum', about: 'computed, not guessed' },
      bids: { name: 'Bids', about: 'sealed in the browser' },
      opening: { name: 'Opening', about: 'by several people' },
      comparison: { name: 'Comparison', about: 'floors first' },
      award: { name: 'Award', about: 'with reasons' },
      agreement: { name: 'Agreement', about: 'maximum guarded' },
      callOff: { name: 'Call-off', about: 'room in sight' },
    },
    groups: {
      agencies: {
        title: 'For public bodies',
        about:
          'Invite colleagues, give them a role and see who may act for your organisation. What is needed from you now stands first.',
      },
      suppliers: {
        title: 'For suppliers',
        about:
          'Register your company and state your ownership chain. You see who decides in the end, which law follows and by which rule.',
      },
      auditors: {
        title: 'For those who check',
        about:
          'Read who did what, in which role, and what was refused. You recompute the audit trail yourself against signed seals.',
      },
    },
    now: {
      title: 'What you can do now',
      about:
        'Organisations, people and roles, company profiles with their ownership chain, messages and the audit trail work.',
    },
    next: {
      title: 'What comes next',
      about:
        'The steps of the line, from need to call-off, are added in that order. Until then they stand nowhere but here.',
    },
  },
  help: {
    facts: {
      clock: { term: 'Time that counts', fact: 'server time, Europe/Amsterdam' },
      language: { term: 'Languages', fact: 'Dutch and English' },
      first: { term: 'Ask first', fact: 'the local administrator of your organisation' },
    },
    title: 'Help',
    about: 'Answers to the questions that are asked most.',
    account: {
      title: 'How do I get an account?',
      text: 'The local administrator of your organisation invites you. You get a message with a link and log in with the means of your organisation. A supplier registers with its KvK number or a foreign register.',
    },
    role: {
      title: 'Why do I not see a button or page?',
      text: 'What you see depends on the organisation and the role in which you work. At the top right you see your present role and can change it. If a role is missing, ask your local administrator.',
    },
    deadline: {
      title: 'Which clock counts for a closing time?',
      text: 'The clock of the server counts, not that of your computer. The server time is on every page where something closes. Saving is not submitting: only with a receipt is your bid in.',
    },
    language: {
      title: 'Can I work in Dutch?',
      text: 'Yes. You change the language at the foot of every page. The page you are on stays open.',
    },
    contact: {
      title: 'I cannot work it out',
      text: 'First ask the local administrator of your organisation. If there was an error, mention the reference on the screen: with it we can find what went wrong.',
    },
  },
  accessibility: {
    facts: {
      standard: { term: 'Standard', fact: 'WCAG 2.2, levels A and AA' },
      state: { term: 'Status', fact: 'partially compliant' },
      checked: { term: 'Drawn up', fact: '23 November 2026' },
      reply: { term: 'First reaction', fact: 'within 5 working days' },
    },
    title: 'Accessibility statement',
    about: 'Everybody must be able to use Bundel, with mouse, keyboard, magnification or screen reader.',
    status: {
      title: 'Status: partially compliant',
      text: 'Bundel is built on WCAG 2.2, levels A and AA. A full audit by an independent party has not been done yet; therefore we state that the website complies in part.',
    },
    evidence: {
      title: 'How we check this',
      text: 'Every page is tested automatically with every change, in Dutch and in English, on wide and narrow screens. The main tasks are walked through with the keyboard alone.',
    },
    known: {
      title: 'Known points',
      text: 'Wide data tables may have a scroll area of their own on a small screen. Documents that organisations and suppliers add themselves are not always accessible.',
    },
    contactAt: 'Contact address:',
    contact: {
      title: 'Did you run into something?',
      text: 'Report it to the local administrator of your organisation, or to the contact address of the organisation that offers this website. Tell which page it is, what goes wrong and which aid you use. You get a first reaction within 5 working days.',
    },
    enforcement: {
      title: 'Not content with the reaction?',
      text: 'File a complaint with the organisation that offers this website. If you cannot settle it together, you can go to the National Ombudsman.',
    },
    date: {
      title: 'Date',
      text: 'This statement was drawn up on 23 November 2026 and is updated at least every year.',
    },
  },
  privacy: {
    facts: {
      cookies: { term: 'Cookies', fact: 'only for logging in and your session' },
      stored: { term: 'In your browser', fact: 'language and row height' },
      measuring: { term: 'Measuring', fact: 'none' },
      complaint: { term: 'Supervision', fact: 'Dutch Data Protection Authority' },
    },
    title: 'Privacy',
    about:
      'Bundel keeps as little as possible about people, and never more than is needed to make procurement verifiable.',
    what: {
      title: 'Which data',
      text: 'Your name, your work e-mail address, the organisation you work for, your roles and what you did in them. We do not know your password: you log in with the service of your organisation.',
    },
    why: {
      title: 'What for',
      text: 'To give you access, to make sure that nobody approves their own act, and to be able to show later who did what and when.',
    },
    who: {
      title: 'Who sees this',
      text: 'Your own organisation sees its people and their roles. An auditor sees acts. Nobody else sees your data, except where the law demands publicity.',
    },
    long: {
      title: 'How long',
      text: 'Your data stay as long as you have a role. The audit trail of a tender is kept as long as the law asks for the file.',
    },
    cookies: {
      title: 'Cookies',
      text: 'There is one cookie for your session, and a short one while you log in. We do not measure and share nothing with others. That is why we ask no consent.',
    },
    browser: {
      title: 'In your browser',
      text: 'Your browser remembers the language and row height you chose, in local storage. It says nothing about you and is not sent to us. You clear it with the site data of your browser.',
    },
    rights: {
      title: 'Your rights',
      text: 'You can see your data and have them corrected. Ask the data protection officer of your organisation. You can also complain to the Dutch Data Protection Authority.',
    },
  },
  referenceData: {
    title: 'What Bundel computes with',
    about: 'The public lists behind the figures, each with its source, version and day.',
    name: 'List',
    source: 'Source',
    version: 'Version',
    rows: 'Rows',
    day: 'Gathered on',
    hash: 'Checksum',
    foot: 'The checksum (SHA-256) shows whether you have the same list as Bundel. A list never changes: a new version is added.',
    failed: 'We cannot show the lists now',
    failedAbout: 'Nothing has changed. Try again.',
    sets: {
      'public-bodies': 'Public bodies',
      'cpv-it': 'CPV codes for IT',
      jurisdictions: 'Countries and their law',
      'open-standards': 'Mandatory open standards',
      'cloud-sovereignty-framework': 'Cloud sovereignty framework',
    },
  },
  openDataPage: {
    facts: {
      format: { term: 'Form', fact: 'OCDS and eForms' },
      price: { term: 'Costs', fact: 'none' },
      persons: { term: 'Names of persons', fact: 'not included' },
    },
    title: 'Open data',
    about: 'What is public can also be read by a computer.',
    what: {
      title: 'What is in it',
      text: 'Notices, lots, estimates, maxima, participants, awards and agreements. The content of a bid is not in it, nor are names of persons.',
    },
    format: {
      title: 'In which form',
      text: 'In the Open Contracting Data Standard (OCDS) and as eForms, so that other systems can read them without conversion.',
    },
    when: {
      title: 'When',
      text: 'A fact appears as soon as it may be public: a notice at publication, a bidder only after the opening. As long as nothing has been published there is nothing to fetch here.',
    },
    reference: {
      title: 'What Bundel computes with',
      text: 'Bundel uses five public lists: public bodies, CPV codes, countries, open standards and the cloud sovereignty framework. For each list you see its source and version.',
    },
    toReference: 'See the lists with source and version',
    licence: {
      title: 'What you may do with it',
      text: 'You may use and spread the data freely, also for money. Name Bundel as the source and say so when you changed something.',
    },
  },
};
