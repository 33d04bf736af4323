/** What the pages of whoever leads a call say. */
export const leadNl = {
  campaigns: {
    title: 'Uitvragen',
    about: 'Een uitvraag vraagt organisaties één keer wat zij nodig hebben. De totalen volgen vanzelf.',
    empty: 'Nog geen uitvragen',
    emptyAbout: 'Hier staan de uitvragen van uw organisatie. Een coördinator maakt de eerste.',
  },
};
