/** Per kind of task: what to do (the link) and why. Dutch. */
export const tasksNl = {
  other: { what: 'Bekijk deze taak', why: 'Soort taak: {{kind}}' },
  invitation: {
    accept: {
      what: 'Neem de uitnodiging van {{organisation}} aan',
      why: 'Daarna kunt u voor deze organisatie werken. Na de einddatum vervalt de uitnodiging.',
    },
    expiring: {
      what: 'Stuur de uitnodiging voor {{email}} opnieuw',
      why: 'De uitnodiging verloopt. Daarna komt uw collega er niet meer mee binnen.',
    },
    expired: {
      what: 'Stuur de uitnodiging voor {{email}} opnieuw',
      why: 'De uitnodiging is verlopen. Uw collega komt er niet meer mee binnen.',
    },
  },
  role: {
    vacant: {
      what: 'Geef iemand de rol {{role}}',
      why: 'Niemand in uw organisatie heeft deze rol. Dit werk kan nu niet worden gedaan.',
    },
  },
  profile: {
    complete: {
      what: 'Vul uw bedrijfsprofiel aan',
      why: 'Er ontbreken gegevens. Zonder deze gegevens kunt u straks niet inschrijven.',
    },
  },
  ownership: {
    complete: {
      what: 'Maak uw eigendomsketen compleet',
      why: 'Nog niet alle aandelen zijn verklaard. Overheden willen weten wie uiteindelijk de baas is.',
    },
    confirm: {
      what: 'Controleer uw eigendomsketen',
      why: 'U hebt de keten lang geleden verklaard. Klopt zij nog?',
    },
  },
  certificate: {
    expiring: {
      what: 'Vervang het certificaat {{name}}',
      why: 'Het certificaat verloopt. Daarna telt het niet meer als bewijs.',
    },
    expired: {
      what: 'Vervang het certificaat {{name}}',
      why: 'Het certificaat is verlopen en telt niet meer als bewijs.',
    },
  },
  membership: {
    choose: {
      what: 'Kies waarvoor u nu werkt',
      why: 'U hebt meer dan één organisatie of rol.',
    },
  },
};
