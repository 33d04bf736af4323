import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A natural person who signed in at least once. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}

/** Under which issuer and subject a provider knows a person. */
@Entity('person_identity')
@Index('person_identity_by_person', ['personId'])
export class PersonIdentityEntity {
  @PrimaryColumn('text')
  issuer!: string;

  @PrimaryColumn('text')
  subject!: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => PersonEntity, { name: 'person_identity_person' })
  personId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
