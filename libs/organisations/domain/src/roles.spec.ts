import { describe, expect, it } from '@jest/globals';
import {
  BUYER_ROLES,
  COMMON_ROLES,
  isOrganisationKind,
  isPublicBody,
  isRole,
  mayHoldRole,
  ORGANISATION_KINDS,
  ROLES,
  rolesFor,
  SUPPLIER_ROLES,
} from './roles.js';

describe('roles', () => {
  it('are each on one side of the table, or on both', () => {
    expect([...BUYER_ROLES, ...SUPPLIER_ROLES, ...COMMON_ROLES].sort()).toEqual([...ROLES].sort());
  });

  it('a supplier never has a buyer role, a public body never a supplier role', () => {
    for (const kind of ORGANISATION_KINDS) {
      expect(BUYER_ROLES.every((role) => mayHoldRole(kind, role))).toBe(isPublicBody(kind));
      expect(SUPPLIER_ROLES.some((role) => mayHoldRole(kind, role))).toBe(!isPublicBody(kind));
      expect(COMMON_ROLES.every((role) => mayHoldRole(kind, role))).toBe(true);
    }
    expect(rolesFor('supplier')).toEqual(['bidManager', 'signatory', 'auditor', 'localAdministrator']);
  });

  it('are known by their words only', () => {
    expect([isRole('opener'), isRole('Opener'), isRole('toString')]).toEqual([true, false, false]);
    expect([isOrganisationKind('waterBoard'), isOrganisationKind('bank')]).toEqual([true, false]);
  });
});
