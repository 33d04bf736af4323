/** Words for kinds of objects and for the codes that explain an act. Dutch. */
export const factsNl = {
  objects: {
    session: 'sessie',
    membership: 'rol van een persoon',
    invitation: 'uitnodiging',
    person: 'persoon',
    organisation: 'organisatie',
    certificate: 'certificaat',
    ownershipChain: 'eigendomsketen',
    notification: 'bericht',
    operation: 'vraag aan het portaal',
  },
  names: {
    role: 'Rol',
    roles: 'Rollen',
    codes: 'Codes',
    code: 'Code',
    cause: 'Oorzaak',
    country: 'Land',
    replaces: 'Vervangt',
    operation: 'Vraag',
    reason: 'Reden',
    kind: 'Soort',
  },
  codes: {
    NOT_FOUND: 'Bestaat niet, of mag deze persoon niet zien.',
    FORBIDDEN: 'Deze rol mag dit niet.',
    STEP_UP_REQUIRED: 'De persoon was niet zeker genoeg ingelogd.',
    UNAUTHENTICATED: 'Er was niemand ingelogd.',
    BAD_USER_INPUT: 'De invoer klopte niet.',
    CONFLICT: 'Iemand anders was eerder.',
  },
};
