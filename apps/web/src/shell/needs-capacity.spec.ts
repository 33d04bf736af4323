import { describe, expect, test } from '@jest/globals';
import type { Membership, Viewer, WebContext } from '@bundel/ui';
import { needsCapacity } from './needs-capacity.js';

const contexts = [
  { home: '/start' },
  { chooser: '/organisatie-kiezen', personal: ['/organisatie-kiezen', '/mijn-account'] },
] as unknown as readonly WebContext[];
const role: Membership = {
  organisationId: '1',
  organisationName: 'Provincie Overijssel',
  organisationKind: 'province',
  role: 'demandOfficer',
};
const viewer = (memberships: readonly Membership[], membership: Membership | null = null): Viewer => ({
  person: { id: '2', name: 'H. Nijland', email: 'h@overijssel.example' },
  membership,
  memberships,
  assurance: 'substantial',
});

describe('a page waits for an organisation and role', () => {
  test('when none is chosen, except pages about the person', () => {
    const nobodyYet = viewer([role]);
    expect(needsCapacity(nobodyYet, '/start', contexts)).toBe(true);
    expect(needsCapacity(nobodyYet, '/mijn-account-oud', contexts)).toBe(true);
    expect(needsCapacity(nobodyYet, '/mijn-account', contexts)).toBe(false);
    expect(needsCapacity(nobodyYet, '/organisatie-kiezen', contexts)).toBe(false);
  });

  test('but not once one is chosen', () => {
    expect(needsCapacity(viewer([role], role), '/organisatie', contexts)).toBe(false);
  });

  test('for somebody without any role everywhere but where the day begins', () => {
    expect(needsCapacity(viewer([]), '/organisatie', contexts)).toBe(true);
    expect(needsCapacity(viewer([]), '/start', contexts)).toBe(false);
  });
});
