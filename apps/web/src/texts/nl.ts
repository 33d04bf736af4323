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
  switchFailed: {
    title: 'U werkt nog in dezelfde rol',
    about:
      'Het wisselen van organisatie of rol is niet gelukt. Er is niets gewijzigd. Probeer het opnieuw; lukt het dan niet, vraag uw lokaal beheerder of u deze rol nog hebt.',
    close: 'Sluit deze melding',
  },
  more: {
    start: 'Over Bundel',
    inShort: 'In het kort',
    readOn: 'Lees ook',
    help: 'Hulp',
    bodies: 'Overheidsorganisaties',
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
  home: {
    title: 'Samen digitale diensten inkopen',
    about:
      'Ministeries, provincies, gemeenten en waterschappen bundelen hier hun vraag naar IT. Leveranciers schrijven in. Iedereen kan nagaan hoe een getal tot stand kwam.',
    stages: {
      need: { name: 'Behoefte', about: 'één keer opgeven' },
      pledge: { name: 'Toezegging', about: 'tweede persoon tekent' },
      bundle: { name: 'Bundel', about: 'percelen en deelnemers' },
      estimate: { name: 'Raming en maximum', about: 'berekend, niet geraden' },
      bids: { name: 'Inschrijving', about: 'verzegeld in de browser' },
      opening: { name: 'Opening', about: 'door meer mensen samen' },
      comparison: { name: 'Vergelijking', about: 'eerst de vloer' },
      award: { name: 'Gunning', about: 'met redenen' },
      agreement: { name: 'Overeenkomst', about: 'maximum bewaakt' },
      callOff: { name: 'Afroep', about: 'ruimte in beeld' },
    },
    groups: {
      agencies: {
        title: 'Voor overheidsorganisaties',
        about:
          'Nodig collega’s uit, geef hun een rol en zie wie namens uw organisatie mag handelen. Wat nu van u nodig is, staat vooraan.',
      },
      suppliers: {
        title: 'Voor leveranciers',
        about:
          'Registreer uw bedrijf en leg uw eigendomsketen vast. U ziet wie uiteindelijk beslist, welk recht daarbij hoort en volgens welke regel.',
      },
      auditors: {
        title: 'Voor wie controleert',
        about:
          'Lees wie wat deed, in welke rol, en wat werd geweigerd. U rekent het controlespoor zelf na met ondertekende zegels.',
      },
    },
    now: {
      title: 'Wat u nu kunt',
      about:
        'Organisaties, mensen en rollen, bedrijfsprofielen met eigendomsketen, berichten en het controlespoor werken.',
    },
    next: {
      title: 'Wat erbij komt',
      about:
        'De stappen van de lijn, van behoefte tot afroep, komen er in die volgorde bij. Tot die tijd staan ze nergens anders dan hier.',
    },
  },
  help: {
    facts: {
      clock: { term: 'Tijd die telt', fact: 'servertijd, Europe/Amsterdam' },
      language: { term: 'Talen', fact: 'Nederlands en Engels' },
      first: { term: 'Eerst vragen aan', fact: 'de lokaal beheerder van uw organisatie' },
    },
    title: 'Hulp',
    about: 'Antwoorden op de vragen die het meest worden gesteld.',
    account: {
      title: 'Hoe krijg ik een account?',
      text: 'De lokaal beheerder van uw organisatie nodigt u uit. U krijgt een bericht met een link en logt in met het inlogmiddel van uw organisatie. Een leverancier meldt zich aan met het KvK-nummer of een buitenlands register.',
    },
    role: {
      title: 'Waarom zie ik een knop of pagina niet?',
      text: 'Wat u ziet hangt af van de organisatie en de rol waarin u werkt. Rechtsboven staat in welke rol u nu werkt en kunt u wisselen. Mist u een rol, vraag die dan aan uw lokaal beheerder.',
    },
    deadline: {
      title: 'Welke klok telt voor een sluiting?',
      text: 'De klok van de server telt, niet die van uw computer. De servertijd staat op elke pagina waar iets sluit. Bewaren is geen indienen: pas met een ontvangstbewijs is uw inschrijving binnen.',
    },
    language: {
      title: 'Kan ik in het Engels werken?',
      text: 'Ja. Onderaan elke pagina wisselt u van taal. De pagina waar u bent blijft open.',
    },
    contact: {
      title: 'Ik kom er niet uit',
      text: 'Vraag het eerst aan de lokaal beheerder van uw organisatie. Noem bij een fout het kenmerk dat op het scherm staat; daarmee is terug te vinden wat er misging.',
    },
  },
  accessibility: {
    facts: {
      standard: { term: 'Norm', fact: 'WCAG 2.2, niveau A en AA' },
      state: { term: 'Status', fact: 'voldoet gedeeltelijk' },
      checked: { term: 'Opgesteld', fact: '23 november 2026' },
      reply: { term: 'Eerste reactie', fact: 'binnen 5 werkdagen' },
    },
    title: 'Toegankelijkheidsverklaring',
    about: 'Iedereen moet Bundel kunnen gebruiken, met muis, toetsenbord, vergroting of schermlezer.',
    status: {
      title: 'Status: voldoet gedeeltelijk',
      text: 'Bundel is gebouwd op WCAG 2.2, niveau A en AA. Er is nog geen volledig onderzoek door een onafhankelijke partij gedaan; daarom verklaren wij dat de website gedeeltelijk voldoet.',
    },
    evidence: {
      title: 'Hoe wij dit controleren',
      text: 'Elke pagina wordt bij elke wijziging automatisch getoetst, in het Nederlands en in het Engels, op breed en smal scherm. De hoofdtaken worden met alleen het toetsenbord doorlopen.',
    },
    known: {
      title: 'Bekende punten',
      text: 'Brede gegevenstabellen kunnen op een klein scherm een eigen schuifgebied hebben. Documenten die organisaties en leveranciers zelf toevoegen, zijn niet altijd toegankelijk.',
    },
    contactAt: 'Contactadres:',
    contact: {
      title: 'Loopt u ergens tegenaan?',
      text: 'Meld het bij de lokaal beheerder van uw organisatie, of bij het contactadres van de organisatie die deze website aanbiedt. Vertel welke pagina het is, wat er misgaat en welk hulpmiddel u gebruikt. U krijgt binnen 5 werkdagen een eerste reactie.',
    },
    enforcement: {
      title: 'Niet tevreden met de reactie?',
      text: 'Dien dan een klacht in bij de organisatie die deze website aanbiedt. Komt u er samen niet uit, dan kunt u naar de Nationale ombudsman.',
    },
    date: {
      title: 'Datum',
      text: 'Deze verklaring is opgesteld op 23 november 2026 en wordt ten minste elk jaar bijgewerkt.',
    },
  },
  privacy: {
    facts: {
      cookies: { term: 'Cookies', fact: 'alleen voor inloggen en uw sessie' },
      stored: { term: 'In uw browser', fact: 'taal en regelafstand' },
      measuring: { term: 'Metingen', fact: 'geen' },
      complaint: { term: 'Toezicht', fact: 'Autoriteit Persoonsgegevens' },
    },
    title: 'Privacy',
    about:
      'Bundel bewaart zo weinig mogelijk over mensen, en nooit meer dan nodig is om inkoop controleerbaar te maken.',
    what: {
      title: 'Welke gegevens',
      text: 'Uw naam, uw zakelijk e-mailadres, de organisatie waarvoor u werkt, uw rollen en wat u in die rollen deed. Uw wachtwoord kennen wij niet: u logt in bij de dienst van uw organisatie.',
    },
    why: {
      title: 'Waarvoor',
      text: 'Om u toegang te geven, om te zorgen dat niemand zijn eigen handeling goedkeurt, en om later te kunnen laten zien wie wat wanneer deed.',
    },
    who: {
      title: 'Wie ziet dit',
      text: 'Uw eigen organisatie ziet haar mensen en hun rollen. Een controleur ziet handelingen. Verder ziet niemand uw gegevens, behalve waar de wet openbaarheid eist.',
    },
    long: {
      title: 'Hoe lang',
      text: 'Uw gegevens blijven zolang u een rol hebt. Het controlespoor van een aanbesteding blijft bewaard zolang de wet dat voor het dossier vraagt.',
    },
    cookies: {
      title: 'Cookies',
      text: 'Er is één cookie voor uw sessie, en een kort tijdens het inloggen. Wij meten niet en delen niets met anderen. Daarom vragen wij ook geen toestemming.',
    },
    browser: {
      title: 'In uw browser',
      text: 'Uw browser onthoudt de taal en de regelafstand die u koos, in de lokale opslag. Daar staat niets over u in en het gaat niet naar ons. U wist het met de websitegegevens van uw browser.',
    },
    rights: {
      title: 'Uw rechten',
      text: 'U kunt uw gegevens inzien en laten verbeteren. Vraag dit aan de functionaris gegevensbescherming van uw organisatie. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
    },
  },
  referenceData: {
    title: 'Waarmee Bundel rekent',
    about: 'De openbare lijsten achter de cijfers, elk met bron, versie en dag.',
    name: 'Lijst',
    source: 'Bron',
    version: 'Versie',
    rows: 'Regels',
    day: 'Verzameld op',
    hash: 'Controlegetal',
    foot: 'Met het controlegetal (SHA-256) gaat u na of u dezelfde lijst hebt als Bundel. Een lijst verandert nooit: een nieuwe versie komt erbij.',
    failed: 'Wij kunnen de lijsten nu niet tonen',
    failedAbout: 'Er is niets veranderd. Probeer het opnieuw.',
    sets: {
      'public-bodies': 'Overheidsorganisaties',
      'cpv-it': 'CPV-codes voor IT',
      jurisdictions: 'Landen en hun recht',
      'open-standards': 'Verplichte open standaarden',
      'cloud-sovereignty-framework': 'Kader voor cloudsoevereiniteit',
    },
  },
  openDataPage: {
    facts: {
      format: { term: 'Vorm', fact: 'OCDS en eForms' },
      price: { term: 'Kosten', fact: 'geen' },
      persons: { term: 'Namen van personen', fact: 'niet opgenomen' },
    },
    title: 'Open data',
    about: 'Wat openbaar is, is ook door een computer te lezen.',
    what: {
      title: 'Wat staat er in',
      text: 'Aankondigingen, percelen, ramingen, maxima, deelnemers, gunningen en overeenkomsten. De inhoud van een inschrijving staat er niet in, en namen van personen ook niet.',
    },
    format: {
      title: 'In welke vorm',
      text: 'Volgens de Open Contracting Data Standard (OCDS) en als eForms, zodat andere systemen ze zonder omzetten kunnen lezen.',
    },
    when: {
      title: 'Wanneer',
      text: 'Een gegeven verschijnt zodra het openbaar mag zijn: een aankondiging bij publicatie, een inschrijver pas na de opening. Zolang er nog niets is gepubliceerd, is hier nog niets te halen.',
    },
    reference: {
      title: 'Waarmee Bundel rekent',
      text: 'Bundel gebruikt vijf openbare lijsten: overheidsorganisaties, CPV-codes, landen, open standaarden en het kader voor cloudsoevereiniteit. Van elke lijst ziet u de bron en de versie.',
    },
    toReference: 'Bekijk de lijsten met bron en versie',
    licence: {
      title: 'Wat mag u ermee',
      text: 'U mag de gegevens vrij gebruiken en verspreiden, ook voor geld. Noem Bundel als bron en vertel het als u iets hebt gewijzigd.',
    },
  },
};
