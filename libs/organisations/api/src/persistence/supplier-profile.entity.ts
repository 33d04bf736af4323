import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

/** What a supplier says about itself, next to what the register says. */
@Entity('supplier_profile')
export class SupplierProfileEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'supplier_profile_organisation' })
  organisationId!: string;

  @Column('text', { name: 'legal_form', nullable: true })
  legalForm!: string | null;

  /** Size class of the EU recommendation on SMEs: micro, small, medium or large. */
  @Column('text', { nullable: true })
  size!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  /** Where the company can be reached. */
  @Column('text', { name: 'contact_email' })
  contactEmail!: string;

  /** Raised with every change; who saves over a newer version is refused. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'changed_at', default: () => 'clock_timestamp()' })
  changedAt!: Date;
}

@Entity('supplier_address')
export class SupplierAddressEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'supplier_address_organisation' })
  organisationId!: string;

  /** visiting or postal */
  @PrimaryColumn('text')
  kind!: string;

  @Column('text')
  street!: string;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text')
  place!: string;

  @Column('text')
  country!: string;
}
