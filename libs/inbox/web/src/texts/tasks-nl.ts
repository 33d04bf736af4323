/** Per kind of task: what to do (the link) and why. Dutch. */
export const tasksNl = {
  other: { what: 'Bekijk deze taak', why: 'Soort taak: {{kind}}' },
  invitation: {
    accept: {
      what: 'Neem de uitnodiging van {{organisation}} aan',
      why: 'Daarna kunt u voor deze organisatie werken',
    },
    open: {
      what: 'Vraag {{name}} de uitnodiging aan te nemen',
      why: 'Er is nog geen antwoord. Na deze dag werkt de uitnodiging niet meer',
    },
    expired: {
      what: 'Stuur {{name}} een nieuwe uitnodiging',
      why: 'De vorige is verlopen, dus uw collega kan niet beginnen',
    },
  },
  role: {
    missing: {
      what: 'Geef iemand de rol {{role}}',
      why: 'Niemand bij {{organisation}} heeft deze rol, dus dit werk ligt stil',
    },
  },
  ownership: {
    missing: {
      what: 'Verklaar uw eigendomsketen',
      why: 'Overheden willen zien wie uiteindelijk de baas is over uw bedrijf',
    },
    undisclosed: {
      what: 'Maak uw eigendomsketen compleet',
      why: 'Van {{percent}}% is nog niet bekend wie de eigenaar is',
    },
  },
  certificate: {
    expiring: {
      what: 'Vervang het certificaat {{type}}',
      why: 'Na deze dag telt het niet meer als bewijs',
    },
    expired: {
      what: 'Vervang het certificaat {{type}}',
      why: 'Het is verlopen en telt niet meer als bewijs',
    },
  },
  pledge: {
    sign: {
      what: 'Zeg de ramingen voor {{title}} toe',
      why: 'Regels die op uw handtekening wachten: {{count}}',
    },
  },
  bundle: {
    draft: { what: 'Maak de bundel {{bundle}} af', why: 'De deelnemers zijn nog niet om akkoord gevraagd' },
    objections: { what: 'Beantwoord bezwaren tegen {{bundle}}', why: 'Nog zonder antwoord: {{count}}' },
    tender: { what: 'Maak een aanbesteding van {{bundle}}', why: 'Alle deelnemers gaven akkoord' },
    object: { what: 'Bekijk de bundel {{bundle}}', why: 'Uw organisatie kan nu bezwaar maken' },
    approve: { what: 'Keur de bundel {{bundle}} goed', why: 'Het akkoord van uw organisatie ontbreekt' },
  },
  campaign: {
    answer: {
      what: 'Beantwoord de uitvraag {{campaign}}',
      why: 'Uw organisatie is uitgenodigd en is nog niet begonnen',
    },
    finish: { what: 'Maak uw antwoord op {{campaign}} af', why: 'Het concept is nog niet ingediend' },
    chase: {
      what: 'Herinner wie nog niet antwoordde op {{campaign}}',
      why: 'Nog zonder antwoord: {{count}}',
    },
    draft: { what: 'Maak de uitvraag {{campaign}} af', why: 'Het concept is nog niet geopend' },
  },
};
