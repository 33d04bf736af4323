/** Where each kind of task is done; the first part of the kind decides when the whole is not known. */
const ADDRESSES: Readonly<Record<string, string>> = {
  invitation: '/organisatie',
  role: '/organisatie',
  profile: '/bedrijfsprofiel',
  supplier: '/bedrijfsprofiel',
  ownership: '/bedrijfsprofiel/eigendomsketen',
  certificate: '/bedrijfsprofiel',
  'campaign.chase': '/uitvragen',
  'campaign.draft': '/uitvragen',
  'pledge.sign': '/behoefte',
  bundle: '/bundels',
  mandate: '/mandaten',
  membership: '/organisatie-kiezen',
  session: '/mijn-sessies',
};

/** The page on which something of this kind is done or seen; null when no page is known for it. */
export function addressOf(kind: string): string | null {
  return ADDRESSES[kind] ?? ADDRESSES[kind.split('.')[0] ?? ''] ?? null;
}

/** The one next act of whoever has nothing to do, per role. */
export function nextActOf(role: string | null): string {
  switch (role) {
    case null:
      return '/leverancier-registreren';
    case 'auditor':
      return '/controlespoor';
    case 'localAdministrator':
      return '/organisatie/uitnodigen';
    case 'bidManager':
    case 'signatory':
      return '/bedrijfsprofiel';
    case 'coordinator':
      return '/organisaties';
    default:
      return '/organisatie';
  }
}
