/** Texts of the shell and its public pages in Dutch. */
export const nl = {
  login: 'Inloggen',
  logout: 'Uitloggen',
  otherLanguage: 'English',
  roles: {
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
  },
  footer: {
    signedIn: 'Bundel · versie 1.0 · alle tijden in Europe/Amsterdam',
    visitor:
      'Bundel · gezamenlijk inkopen van digitale diensten door de overheid · alle tijden in Europe/Amsterdam',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
    openData: 'Open data',
  },
  signIn: {
    title: 'Log in om deze pagina te zien',
    about: 'Deze pagina is alleen voor mensen met een account. Na het inloggen komt u hier terug.',
  },
  failed: {
    title: 'Deze pagina werkt nu niet',
    what: 'Er ging iets mis bij het tonen van deze pagina.',
    kept: 'Wat u al had bewaard, staat nog. Probeer het opnieuw. Blijft het misgaan, noem dan het kenmerk bij uw vraag om hulp.',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    about:
      'Het adres klopt niet, of u mag deze pagina niet zien met de organisatie en rol die u nu gebruikt.',
    home: 'Naar het begin',
  },
  gallery: {
    title: 'Ontwerp',
    about: 'Alle bouwstenen van de schermen bij elkaar. Cijfers, leveranciers en personen zijn verzonnen.',
    density: 'Regelafstand',
    comfortable: 'Ruim',
  },
};
