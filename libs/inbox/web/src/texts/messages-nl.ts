/** Per kind of notification: one sentence about what happened. Dutch. */
export const messagesNl = {
  other: 'Er is iets veranderd ({{kind}})',
  role: {
    received: 'U bent nu {{role}} bij {{organisation}}',
    ended: 'U bent geen {{role}} meer bij {{organisation}}',
  },
  invitation: {
    received: '{{organisation}} nodigt u uit',
    accepted: '{{person}} nam uw uitnodiging aan',
    revoked: '{{organisation}} trok de uitnodiging in',
    expired: 'De uitnodiging voor {{email}} is verlopen',
  },
  supplier: { registered: 'U hebt {{organisation}} geregistreerd' },
  ownership: { changed: 'De eigendomsketen van {{organisation}} is veranderd' },
  certificate: {
    expiring: 'Het certificaat {{name}} verloopt op {{date}}',
    expired: 'Het certificaat {{name}} is verlopen',
  },
  mandate: { given: '{{organisation}} geeft u een mandaat: u mag toezeggen tot € {{ceiling}} per uitvraag' },
  bundle: {
    objection: '{{organisation}} vraagt uw oordeel over de bundel {{bundle}}: bezwaar kan nu',
    signOff: '{{organisation}} vraagt uw akkoord op de bundel {{bundle}}',
  },
  campaign: {
    invited: '{{organisation}} vraagt wat u nodig hebt: {{campaign}}, tot en met {{date}}',
    reminded: 'Herinnering van {{organisation}}: {{campaign}} wacht op uw antwoord, tot en met {{date}}',
  },
};
