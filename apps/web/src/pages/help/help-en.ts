/** How each group begins, and what words mean. English. */
export const helpEn = {
  begin: 'How to begin',
  questions: 'Questions that are asked often',
  words: 'Glossary',
  groups: [
    {
      title: 'Public body (participant)',
      steps: [
        'Your local administrator invites you. You log in and choose your organisation and role.',
        'Start shows what is needed from you, with the last day.',
        'The demand officer states what is needed. The mandate holder signs: always a second person.',
        'A message tells you what others did. The bell at the top counts what you have not read.',
      ],
    },
    {
      title: 'Procurement coordinator',
      steps: [
        'Choose the role of coordinator at the top right. What you see and may do belongs to that role.',
        'In Public bodies you find the bodies that you want to invite.',
        'Every number can be traced: a dotted line under it shows where it comes from.',
        'Someone else approves your work. Nobody approves their own.',
      ],
    },
    {
      title: 'Supplier',
      steps: [
        'Register your company with its KvK number or a foreign register.',
        'State your ownership chain: who owns your company, up to the ultimate owner.',
        'Add certificates, with what they cover and until when they are valid.',
        'Saving is not submitting. It is submitted only when you have a receipt.',
      ],
    },
    {
      title: 'Auditor',
      steps: [
        'Open the audit trail: every act and every refusal of your organisation.',
        'Filter by act, outcome, person or period. You can share the address of the page.',
        'Open a row for its hash and that of the row before it.',
        'Calculate everything again with npm run verify-audit, or a single seal with openssl.',
      ],
    },
  ],
  glossary: [
    ['Bundle', 'The demand of several organisations together, in one tender.'],
    ['Call-off', 'An order within an agreement. Together call-offs never exceed the maximum.'],
    ['Campaign', 'The question of a coordinator to organisations: what do you need?'],
    ['Estimate', 'What we expect to spend. Not binding.'],
    ['Hash', 'A fingerprint of data. When one character changes, the hash changes.'],
    ['Lot', 'A part of a tender for which you can bid by itself.'],
    ['Ownership chain', 'Who owns a company, who owns that owner, up to the last.'],
    ['Pledge', 'A statement that the mandate holder has signed. Binding.'],
    ['Seal', 'A signed statement of what the audit trail held at a moment.'],
    ['SEAL', 'Level of assurance per sovereignty objective, from 0 to 4. The floor is the minimum.'],
  ],
} as const;
