import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

/** An invitation to a colleague. Only the hash of its token is kept: who reads the table cannot accept it. */
@Entity('invitation')
@Unique('invitation_token_key', ['tokenHash'])
@Index('invitation_by_organisation', ['organisationId', 'createdAt'])
@Check('invitation_one_outcome', 'accepted_at is null or revoked_at is null')
export class InvitationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'invitation_organisation' })
  organisationId!: string;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  roles!: string[];

  /** SHA-256 of the token in hexadecimal. */
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'invited_by' })
  @ForeignKey(() => PersonEntity, { name: 'invitation_invited_by' })
  invitedBy!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'invitation_accepted_by' })
  acceptedBy!: string | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
