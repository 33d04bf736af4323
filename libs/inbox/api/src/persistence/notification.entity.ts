import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MessageParams } from '../my-tasks/task.js';

@Entity('notification')
@Index('notification_of_person', { synchronize: false })
@Index('notification_unread', { synchronize: false })
@Index('notification_once', { synchronize: false })
@Check('notification_kind', `kind ~ '^[a-z][A-Za-z0-9.]{2,80}$'`)
@Check('notification_params', `jsonb_typeof(params) = 'object'`)
export class NotificationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text')
  kind!: string;

  @Column('jsonb', { default: {} })
  params!: MessageParams;

  @Column('text', { name: 'object_type' })
  objectType!: string;

  @Column('text', { name: 'object_id' })
  objectId!: string;

  @Column('text', { name: 'dedup_key', nullable: true })
  dedupKey!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { name: 'mailed_at', nullable: true })
  mailedAt!: Date | null;
}
