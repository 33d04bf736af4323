import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A signed-in browser: who, in which capacity, how sure, until when. Only the hash of its secret is kept. */
@Entity('session')
@Unique('session_token_key', ['tokenHash'])
@Index('session_by_person', ['personId'], { where: 'revoked_at is null' })
@Index('session_by_membership', ['membershipId'])
@Check('session_token_length', 'length(token_hash) = 32')
@Check('session_id_token_sealed', `id_token like 'sealed-1.%'`)
@Check('session_assurance', `assurance in ('low', 'substantial', 'high')`)
export class SessionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'membership_id', nullable: true })
  membershipId!: string | null;

  @Column('text')
  assurance!: string;

  /** Kept to log out at the login service without a question; erased when the session ends. */
  @Column('text', { name: 'id_token', nullable: true })
  idToken!: string | null;

  @Column('bytea', { name: 'user_agent_hash' })
  userAgentHash!: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'clock_timestamp()' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('text', { name: 'revoked_reason', nullable: true })
  revokedReason!: string | null;
}
