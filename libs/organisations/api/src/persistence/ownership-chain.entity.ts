import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';

/** One stated version of who owns a supplier. Versions are never edited; the highest one counts. */
@Entity('ownership_chain')
@Unique('ownership_chain_version_key', ['organisationId', 'version'])
export class OwnershipChainEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'ownership_chain_organisation' })
  organisationId!: string;

  @Column('integer')
  version!: number;

  @Column('uuid', { name: 'stated_by', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'ownership_chain_stated_by' })
  statedBy!: string | null;

  @Column('timestamptz', { name: 'stated_at', default: () => 'clock_timestamp()' })
  statedAt!: Date;
}

/** A company, person, state, foundation or fund in one version of a chain. */
@Entity('owner_entity')
@Unique('owner_entity_key', ['chainId', 'key'])
@Index('owner_entity_by_organisation', ['organisationId'])
export class OwnerEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'owner_entity_organisation' })
  organisationId!: string;

  @Column('uuid', { name: 'chain_id' })
  @ForeignKey(() => OwnershipChainEntity, { name: 'owner_entity_chain' })
  chainId!: string;

  /** Short name by which holdings of the same version refer to it. */
  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { name: 'register_number', nullable: true })
  registerNumber!: string | null;

  /** The supplier itself: the bottom of the chain. */
  @Column('boolean', { name: 'is_supplier', default: false })
  isSupplier!: boolean;
}

/** What one entity holds of another: percentages as exact decimals. */
@Entity('holding')
@Unique('holding_position_key', ['chainId', 'position'])
@Index('holding_by_organisation', ['organisationId'])
@Check('holding_capital', 'capital between 0 and 100')
@Check('holding_voting', 'voting between 0 and 100')
@Check('holding_control_ground', 'not has_control or control_ground is not null')
export class HoldingEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'holding_organisation' })
  organisationId!: string;

  @Column('uuid', { name: 'chain_id' })
  @ForeignKey(() => OwnershipChainEntity, { name: 'holding_chain' })
  chainId!: string;

  /** Place in the list as it was stated. */
  @Column('integer')
  position!: number;

  @Column('uuid', { name: 'owner_id' })
  @ForeignKey(() => OwnerEntity, { name: 'holding_owner' })
  ownerId!: string;

  @Column('uuid', { name: 'owned_id' })
  @ForeignKey(() => OwnerEntity, { name: 'holding_owned' })
  ownedId!: string;

  @Column('numeric', { precision: 11, scale: 8 })
  capital!: string;

  @Column('numeric', { precision: 11, scale: 8 })
  voting!: string;

  /** Control by a right other than votes, for example a golden share. */
  @Column('boolean', { name: 'has_control', default: false })
  hasControl!: boolean;

  @Column('text', { name: 'control_ground', nullable: true })
  controlGround!: string | null;

  @Column('date', { nullable: true })
  since!: string | null;
}
