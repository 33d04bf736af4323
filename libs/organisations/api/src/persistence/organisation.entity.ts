import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A public body or a supplier. Public bodies are public data; a supplier is seen by itself only. */
@Entity('organisation')
@Unique('organisation_code_key', ['code'])
@Index('organisation_by_sort_name', { synchronize: false })
@Index('organisation_kvk_key', ['kvkNumber'], { unique: true, where: 'kvk_number is not null' })
@Index('organisation_oin_key', ['oin'], { unique: true, where: 'oin is not null' })
@Index('organisation_foreign_number_key', ['foreignRegister', 'foreignNumber'], {
  unique: true,
  where: 'foreign_number is not null',
})
@Check('organisation_foreign_register', '(foreign_register is null) = (foreign_number is null)')
@Check('organisation_period', 'valid_until is null or valid_until > valid_from')
export class OrganisationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  kind!: string;

  /** Code in the register of public bodies; where there is none, a code made from the name. */
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  /** Name without its kind, without accents, in lower case: what lists are sorted and searched by. */
  @Column('text', { name: 'sort_name' })
  sortName!: string;

  @Column('text', { nullable: true })
  oin!: string | null;

  @Column('text', { name: 'kvk_number', nullable: true })
  kvkNumber!: string | null;

  @Column('text', { name: 'foreign_register', nullable: true })
  foreignRegister!: string | null;

  @Column('text', { name: 'foreign_number', nullable: true })
  foreignNumber!: string | null;

  @Column('text')
  country!: string;

  @Column('text', { name: 'province_code', nullable: true })
  provinceCode!: string | null;

  @Column('text', { name: 'province_name', nullable: true })
  provinceName!: string | null;

  @Column('text', { nullable: true })
  nuts2!: string | null;

  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('text', { name: 'tooi_uri', nullable: true })
  tooiUri!: string | null;

  /** Where the portal knows the organisation from. */
  @Column('text')
  source!: string;

  /** Empty: since before the portal kept count. */
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  /** First day on which the organisation no longer exists. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}

/** Under which name an organisation was known, and when. */
@Entity('organisation_name')
@Index('organisation_name_current_key', ['organisationId'], { unique: true, where: 'valid_until is null' })
@Check('organisation_name_period', 'valid_until is null or valid_until > valid_from')
export class OrganisationNameEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationEntity, { name: 'organisation_name_organisation' })
  organisationId!: string;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column('text')
  name!: string;
}
