import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

/** One role of one person in one organisation; ended, never deleted, so that the past stays readable. */
@Entity('membership')
@Index('membership_open_key', ['organisationId', 'personId', 'role'], {
  unique: true,
  where: 'ended_at is null',
})
@Index('membership_by_person', ['personId'])
@Check('membership_period', 'ended_at is null or ended_at >= valid_from')
export class MembershipEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'membership_organisation' })
  organisationId!: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => PersonEntity, { name: 'membership_person' })
  personId!: string;

  @Column('text')
  role!: string;

  /** Who handed the role out; empty when the portal did (registration, seed). */
  @Column('uuid', { name: 'granted_by', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'membership_granted_by' })
  grantedBy!: string | null;

  @Column('timestamptz', { name: 'valid_from', default: () => 'clock_timestamp()' })
  validFrom!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'membership_ended_by' })
  endedBy!: string | null;
}
