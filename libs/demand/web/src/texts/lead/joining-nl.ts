/** When contracts of many bodies end together. */
export const joiningNl = {
  joining: {
    title: 'Aansluitmomenten',
    about: 'Waar contracten van veel organisaties tegelijk eindigen, loont een gezamenlijke uitvraag.',
    proposals: 'Voorstellen voor een uitvraag',
    proposalsAbout:
      'Minstens drie organisaties waarvan contracten in dezelfde groep binnen een jaar eindigen. Geen contract telt in twee voorstellen.',
    none: 'Er zijn geen contracten die samen eindigen',
    noneAbout:
      'Zodra minstens drie organisaties een contract delen dat binnen hetzelfde jaar eindigt, staat het hier.',
    reason: '{{contracts}} contracten van {{bodies}} organisaties eindigen {{when}}.',
    within: 'in {{first}}',
    between: 'van {{first}} tot en met {{last}}',
    act: 'De eerste organisatie moet uiterlijk {{date}} besluiten.',
    bodies: 'Welke organisaties',
    start: 'Begin een uitvraag',
    startOf: 'Begin een uitvraag voor {{group}}, {{when}}',
    newTitle: '{{group}} vanaf {{period}}',
    moments: 'Alle aansluitmomenten',
    momentsAbout:
      'Contracten die organisaties delen, per kwartaal en groep. Wat te laat is om nog te kiezen, staat er niet.',
    quarter: 'Kwartaal',
    group: 'Groep (CPV)',
    contracts: 'Contracten',
    count: 'Organisaties',
    actBefore: 'Eerste besluit uiterlijk',
  },
};
