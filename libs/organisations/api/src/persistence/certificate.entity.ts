import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

/** A certificate a supplier holds. Replaced or removed ones stay, because a bid may have relied on them. */
@Entity('certificate')
@Index('certificate_by_organisation', ['organisationId', 'validUntil'])
@Check('certificate_period', 'valid_until >= valid_from')
export class CertificateEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'certificate_organisation' })
  organisationId!: string;

  @Column('text')
  type!: string;

  @Column('text')
  scope!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  number!: string;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  /** Last day on which it counts. */
  @Column('date', { name: 'valid_until' })
  validUntil!: string;

  /** The newer certificate that took its place. */
  @Column('uuid', { name: 'replaced_by', nullable: true })
  @ForeignKey(() => CertificateEntity, { name: 'certificate_replaced_by' })
  replacedBy!: string | null;

  @Column('timestamptz', { name: 'added_at', default: () => 'clock_timestamp()' })
  addedAt!: Date;

  @Column('uuid', { name: 'added_by', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'certificate_added_by' })
  addedBy!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
