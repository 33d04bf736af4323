import type { Entities, Migration } from '@bundel/platform';
import { CertificateEntity } from './certificate.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { Organisations1767225700000 } from './migrations/1767225700000-organisations.js';
import { People1767225701000 } from './migrations/1767225701000-people.js';
import { Suppliers1767225702000 } from './migrations/1767225702000-suppliers.js';
import { OrganisationEntity, OrganisationNameEntity } from './organisation.entity.js';
import { HoldingEntity, OwnerEntity, OwnershipChainEntity } from './ownership-chain.entity.js';
import { PersonEntity, PersonIdentityEntity } from './person.entity.js';
import { SupplierAddressEntity, SupplierProfileEntity } from './supplier-profile.entity.js';

/** Tables of this context; other contexts ask through functions, never through these. */
export const organisationsEntities: Entities = [
  OrganisationEntity,
  OrganisationNameEntity,
  PersonEntity,
  PersonIdentityEntity,
  MembershipEntity,
  InvitationEntity,
  SupplierProfileEntity,
  SupplierAddressEntity,
  OwnershipChainEntity,
  OwnerEntity,
  HoldingEntity,
  CertificateEntity,
];

export const organisationsMigrations: readonly Migration[] = [
  Organisations1767225700000,
  People1767225701000,
  Suppliers1767225702000,
];
