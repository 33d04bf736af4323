/** Per role: what will stand on the start page, who makes it happen, and the one next act. Dutch. */
export const guideNl = {
  empty: 'Er is nu niets dat op u wacht',
  role: 'Uw rol',
  helpLink: 'Zo begint u',
  demandOfficer: {
    comes:
      'Vraagt een coördinator wat uw organisatie nodig heeft, dan staat die uitvraag hier met de sluitdatum.',
    role: 'U geeft op wat uw organisatie nodig heeft. Een mandaathouder tekent daarna.',
    act: 'Bekijk uw organisatie',
  },
  mandateHolder: {
    comes: 'Heeft een collega een opgave klaar, dan staat hier wat u tekent en voor welk bedrag.',
    role: 'U bindt uw organisatie: u tekent toezeggingen. Wie de opgave maakte, tekent niet zelf.',
    act: 'Bekijk uw organisatie',
  },
  contractManager: {
    comes: 'Loopt een overeenkomst af of is de ruimte bijna op, dan staat dat hier.',
    role: 'U doet afroepen en volgt de overeenkomsten van uw organisatie.',
    act: 'Bekijk uw organisatie',
  },
  coordinator: {
    comes:
      'Hier staan straks de organisaties die nog niet hebben ingediend, en de stap die u nu kunt zetten.',
    role: 'U telt de vraag op, vormt bundels en leidt de aanbesteding.',
    act: 'Bekijk de overheidsorganisaties',
  },
  approver: {
    comes: 'Wil een coördinator iets publiceren of gunnen, dan staat het hier voor uw akkoord.',
    role: 'U keurt goed als tweede persoon. Uw eigen werk keurt een ander goed.',
    act: 'Bekijk uw organisatie',
  },
  opener: {
    comes: 'Is een inschrijving gesloten, dan staat hier wanneer u uw sleuteldeel geeft.',
    role: 'U opent de kluis, samen met openers van andere organisaties. U beoordeelt niet wat u opent.',
    act: 'Bekijk uw organisatie',
  },
  evaluator: {
    comes: 'Is een kluis open, dan staat hier wat u beoordeelt en voor wanneer.',
    role: 'U beoordeelt de kwaliteit van inschrijvingen, eerst alleen en daarna samen.',
    act: 'Bekijk uw organisatie',
  },
  bidManager: {
    comes: 'Ontbreekt er iets in uw bedrijfsprofiel of sluit een inschrijving, dan staat dat hier.',
    role: 'U houdt het bedrijfsprofiel bij en bereidt inschrijvingen voor. De tekenbevoegde dient in.',
    act: 'Bekijk uw bedrijfsprofiel',
  },
  signatory: {
    comes: 'Is een inschrijving klaar om te tekenen, dan staat zij hier met de sluitdatum.',
    role: 'U tekent en dient in namens uw bedrijf.',
    act: 'Bekijk uw bedrijfsprofiel',
  },
  auditor: {
    comes: 'Een controleur krijgt weinig taken: u leest mee. Wat er gebeurt, staat in het controlespoor.',
    role: 'U leest alles van uw organisatie en verandert niets.',
    act: 'Open het controlespoor',
  },
  localAdministrator: {
    comes: 'Verloopt een uitnodiging of ontbreekt een rol in uw organisatie, dan staat dat hier.',
    role: 'U nodigt mensen uit en geeft rollen. U beslist niet zelf over inkoop.',
    act: 'Nodig een collega uit',
  },
  nobody: {
    comes:
      'U bent ingelogd, maar u hoort nog niet bij een organisatie. Krijgt u een uitnodiging, dan staat zij hier. Werkt u bij een overheidsorganisatie, vraag dan uw lokaal beheerder om een uitnodiging.',
    role: 'Bent u leverancier en is uw bedrijf nog niet bekend, dan kunt u het zelf registreren.',
    act: 'Registreer uw bedrijf',
  },
  chooser: {
    comes: 'U hebt {{count}} rollen. Kies waarvoor u nu werkt; daarna staan hier de taken van die rol.',
    role: 'U werkt steeds voor één organisatie, in één rol. Zo is later na te gaan in welke rol u iets deed.',
    act: 'Kies organisatie en rol',
  },
};
