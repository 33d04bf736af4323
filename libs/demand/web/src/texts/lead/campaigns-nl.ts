/** The list of calls, and a new one. */
export const campaignsNl = {
  campaigns: {
    title: 'Uitvragen',
    about: 'Een uitvraag vraagt organisaties één keer wat zij nodig hebben. De totalen volgen vanzelf.',
    new: 'Nieuwe uitvraag',
    empty: 'Nog geen uitvragen',
    emptyAbout:
      'Hier staan de uitvragen van uw organisatie. Begin een uitvraag, of kijk eerst wanneer contracten aflopen.',
    none: 'Geen uitvragen met deze filters',
    search: 'Zoek op titel of nummer',
    state: 'Staat',
    name: 'Uitvraag',
    category: 'Categorie',
    answers: 'Ingediend',
    ofTotal: '{{answered}} van {{total}}',
    closes: 'Sluit',
    next: 'Volgende stap',
    sorted: 'nieuwste eerst',
    moments: 'Aansluitmomenten',
  },
  next: {
    draft: 'Maak af en open',
    chase_one: '{{count}} organisatie heeft nog niet ingediend',
    chase_other: '{{count}} organisaties hebben nog niet ingediend',
    totals: 'Bekijk de totalen',
    divergence: 'Bekijk de verschillen',
  },
  newCampaign: {
    title: 'Nieuwe uitvraag',
    about:
      'Begin met een titel en een categorie. Daarna wordt alles vanzelf bewaard en kunt u weggaan en terugkomen.',
    start: 'Begin de uitvraag',
    busy: 'Wordt gemaakt',
    copyTitle: 'Of kopieer een eerdere uitvraag',
    copyAbout: 'Onderdelen, vragen en organisaties gaan mee. De sluiting kiest u opnieuw.',
    copyOf: 'Uitvraag',
    copyNone: 'Er is nog geen eerdere uitvraag om te kopiëren.',
    copyChoose: 'Kies de uitvraag die u wilt kopiëren.',
    copy: 'Kopieer',
  },
};
