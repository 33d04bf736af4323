import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SessionEntity } from './session.entity.js';

/** A login that was started and has not come back yet; it can be used once. */
@Entity('login_attempt')
@Index('login_attempt_by_session', ['sessionId'])
@Check('login_attempt_state_length', 'length(state_hash) = 32')
@Check('login_attempt_assurance', `required_assurance in ('low', 'substantial', 'high')`)
export class LoginAttemptEntity {
  @PrimaryColumn('bytea', { name: 'state_hash' })
  stateHash!: Buffer;

  @Column('bytea', { name: 'browser_hash' })
  browserHash!: Buffer;

  @Column('text')
  nonce!: string;

  @Column('text', { name: 'code_verifier' })
  codeVerifier!: string;

  @Column('text', { name: 'return_to' })
  returnTo!: string;

  @Column('text', { name: 'required_assurance', nullable: true })
  requiredAssurance!: string | null;

  /** The session that steps up, when this is a step-up. */
  @Column('uuid', { name: 'session_id', nullable: true })
  @ForeignKey(() => SessionEntity, { name: 'login_attempt_session', onDelete: 'CASCADE' })
  sessionId!: string | null;

  @Column('text', { name: 'invitation_token', nullable: true })
  invitationToken!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
