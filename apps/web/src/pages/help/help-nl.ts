/** How each group begins, and what words mean. Dutch. */
export const helpNl = {
  begin: 'Zo begint u',
  questions: 'Vragen die veel worden gesteld',
  words: 'Woordenlijst',
  groups: [
    {
      title: 'Overheidsorganisatie (deelnemer)',
      steps: [
        'Uw lokaal beheerder nodigt u uit. U logt in en kiest uw organisatie en rol.',
        'Op Start staat wat van u nodig is, met de laatste dag erbij.',
        'De behoeftesteller geeft op wat nodig is. De mandaathouder tekent: altijd een tweede persoon.',
        'Een bericht vertelt u wat anderen deden. De bel bovenaan telt wat u nog niet hebt gelezen.',
      ],
    },
    {
      title: 'Inkoopcoördinator',
      steps: [
        'Kies rechtsboven de rol coördinator. Wat u ziet en mag, hoort bij die rol.',
        'In Overheidsorganisaties zoekt u de organisaties die u wilt uitnodigen.',
        'Elk getal is te herleiden: een stippellijn eronder toont waar het vandaan komt.',
        'Een ander keurt uw werk goed. Niemand keurt het eigen werk goed.',
      ],
    },
    {
      title: 'Leverancier',
      steps: [
        'Registreer uw bedrijf met het KvK-nummer of een buitenlands register.',
        'Verklaar uw eigendomsketen: wie bezit uw bedrijf, tot en met de uiteindelijke eigenaar.',
        'Voeg certificaten toe, met wat ze dekken en tot wanneer ze gelden.',
        'Bewaren is geen indienen. Ingediend is het pas als u een ontvangstbewijs hebt.',
      ],
    },
    {
      title: 'Controleur',
      steps: [
        'Open het controlespoor: elke handeling en elke weigering van uw organisatie.',
        'Filter op handeling, uitkomst, persoon of periode. Het adres van de pagina kunt u delen.',
        'Open een regel voor het controlegetal en dat van de regel ervoor.',
        'Reken alles zelf na met npm run verify-audit, of een los zegel met openssl.',
      ],
    },
  ],
  glossary: [
    ['Afroep', 'Een bestelling binnen een overeenkomst. Samen komen afroepen nooit boven het maximum.'],
    ['Bundel', 'De vraag van meer organisaties bij elkaar, in één aanbesteding.'],
    ['Controlegetal', 'Een vingerafdruk van gegevens. Verandert er één teken, dan verandert het getal.'],
    ['Eigendomsketen', 'Wie een bedrijf bezit, wie die eigenaar bezit, tot en met de laatste.'],
    ['Perceel', 'Een deel van een aanbesteding waarop u los kunt inschrijven.'],
    ['Raming', 'Wat wij verwachten uit te geven. Niet bindend.'],
    ['SEAL', 'Niveau van zekerheid per soevereiniteitsdoel, van 0 tot 4. De vloer is het minimum.'],
    ['Toezegging', 'Een opgave die de mandaathouder heeft getekend. Wel bindend.'],
    ['Uitvraag', 'De vraag van een coördinator aan organisaties: wat hebt u nodig?'],
    ['Zegel', 'Een ondertekende verklaring van wat het controlespoor op een moment bevatte.'],
  ],
} as const;
