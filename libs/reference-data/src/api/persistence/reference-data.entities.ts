import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which version of which data set is loaded. */
@Entity('reference_dataset')
export class ReferenceDatasetEntity {
  @PrimaryColumn('text')
  name!: string;

  @Column('text')
  version!: string;

  @Column('text')
  sha256!: string;

  @Column('text')
  source!: string;

  /** Day on which the facts were gathered. */
  @Column('date', { name: 'compiled_on' })
  compiledOn!: string;

  @Column('integer', { name: 'row_count' })
  rowCount!: number;

  @Column('timestamptz', { name: 'loaded_at', default: () => 'clock_timestamp()' })
  loadedAt!: Date;
}

@Entity('cpv_code')
@Index('cpv_code_by_parent', ['parent'])
export class CpvCodeEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  level!: string;

  @Column('text', { nullable: true })
  parent!: string | null;

  @Column('text', { name: 'label_nl' })
  labelNl!: string;

  @Column('text', { name: 'label_en' })
  labelEn!: string;
}

@Entity('jurisdiction')
export class JurisdictionEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text', { name: 'name_nl' })
  nameNl!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('boolean')
  eu!: boolean;

  @Column('boolean')
  eea!: boolean;

  @Column('boolean')
  efta!: boolean;

  @Column('boolean')
  gpa!: boolean;

  @Column('date', { name: 'gpa_in_force_on', nullable: true })
  gpaInForceOn!: string | null;

  @Column('text')
  adequacy!: string;

  @Column('text', { name: 'adequacy_note', nullable: true })
  adequacyNote!: string | null;

  @Column('text', { name: 'us_cloud_act' })
  usCloudAct!: string;
}

@Entity('open_standard')
export class OpenStandardEntity {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  domain!: string;

  @Column('text')
  status!: string;
}

/** A catalogue is kept whole and for ever: a tender that was published against it stays explainable. */
@Entity('sovereignty_catalogue')
export class SovereigntyCatalogueEntity {
  @PrimaryColumn('text')
  version!: string;

  @Column('text')
  name!: string;

  @Column('text')
  sha256!: string;

  @Column('text')
  publisher!: string;

  @Column('text')
  attribution!: string;

  @Column('date', { name: 'compiled_on' })
  compiledOn!: string;

  @Column('jsonb')
  content!: object;
}
