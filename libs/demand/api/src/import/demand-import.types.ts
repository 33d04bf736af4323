import { MessageParam } from '@bundel/inbox-api';
import { ConnectionOf, DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum DemandImportState {
  checking = 'checking',
  checked = 'checked',
  refused = 'refused',
  applying = 'applying',
  applied = 'applied',
  failed = 'failed',
}

export enum DemandImportProblemKind {
  error = 'error',
  question = 'question',
}

export enum DemandImportChoice {
  allOrNothing = 'allOrNothing',
  rightRowsOnly = 'rightRowsOnly',
}

export enum NumberNotation {
  dutch = 'dutch',
  english = 'english',
}

registerEnumType(DemandImportState, {
  name: 'DemandImportState',
  description: 'How far an import is.',
  valuesMap: {
    checking: { description: 'The file is being read and checked.' },
    checked: { description: 'Checked; nothing is taken over until someone chooses.' },
    refused: { description: 'The file as a whole cannot be read; the failure says why.' },
    applying: { description: 'The lines are being written.' },
    applied: { description: 'The lines are written.' },
    failed: { description: 'Writing was refused and left nothing; the failure says why.' },
  },
});
registerEnumType(DemandImportProblemKind, {
  name: 'DemandImportProblemKind',
  description: 'Whether it must be repaired.',
  valuesMap: {
    error: { description: 'Must be repaired before the row can be taken over.' },
    question: { description: 'May stay as it is.' },
  },
});
registerEnumType(DemandImportChoice, {
  name: 'DemandImportChoice',
  description: 'What to take over.',
  valuesMap: {
    allOrNothing: { description: 'Every row, or none when a row is wrong.' },
    rightRowsOnly: { description: 'The rows without errors.' },
  },
});
registerEnumType(NumberNotation, {
  name: 'NumberNotation',
  description: 'How numbers are written.',
  valuesMap: {
    dutch: { description: '1.234,5' },
    english: { description: '1,234.5' },
  },
});

@ObjectType({ description: 'A column of the file and what it was recognised as.' })
export class DemandImportColumn {
  @Field(() => String, { description: 'Letter of the column in a spreadsheet.' })
  letter!: string;

  @Field(() => String, { description: 'Text of its head in the file.' })
  header!: string;

  @Field(() => String, { nullable: true, description: 'Field that it fills; none when it is not read.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'Period that it is about.' })
  period!: string | null;
}

@ObjectType({ description: 'Something about the file as a whole, as a code with its values.' })
export class DemandImportNote {
  @Field(() => String, { description: 'Code; texts on screens are chosen by it.' })
  code!: string;

  @Field(() => [MessageParam], { description: 'Values for the text.' })
  params!: MessageParam[];

  @Field(() => String, { description: 'What is the matter, in English.' })
  message!: string;

  @Field(() => String, { description: 'What to do about it, in English.' })
  remedy!: string;
}

@ObjectType({ description: 'How many errors a row has.' })
export class DemandImportWrongRow {
  @Field(() => Int, { description: 'Number of the row in the file.' })
  row!: number;

  @Field(() => Int, { description: 'Its errors.' })
  errors!: number;
}

@ObjectType({ description: 'One cell that is wrong or questioned.' })
export class DemandImportProblem {
  @Field(() => Int, { description: 'Place in the list.' })
  number!: number;

  @Field(() => DemandImportProblemKind, { description: 'Whether it must be repaired.' })
  kind!: DemandImportProblemKind;

  @Field(() => Int, { description: 'Number of the row in the file; the head is row 1.' })
  row!: number;

  @Field(() => String, { description: 'Letter of the column.' })
  column!: string;

  @Field(() => String, { description: 'Field that the column fills, for example "expected".' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Period that it is about.' })
  period!: string | null;

  @Field(() => String, { description: 'Head of the column in the file.' })
  header!: string;

  @Field(() => String, { description: 'What is filled in, shortened to 200 signs.' })
  value!: string;

  @Field(() => String, { description: 'Code; texts on screens are chosen by it.' })
  code!: string;

  @Field(() => [MessageParam], { description: 'Values for the text.' })
  params!: MessageParam[];

  @Field(() => String, { description: 'What is wrong, in English.' })
  message!: string;

  @Field(() => String, { description: 'What to do about it, in English.' })
  remedy!: string;

  @Field(() => String, { nullable: true, description: 'What was probably meant.' })
  suggestion!: string | null;
}

export const DemandImportProblemConnection = ConnectionOf(
  DemandImportProblem,
  'DemandImportProblemConnection',
);

@ObjectType({ description: 'A row as it stands in the file, with what was repaired on the screen.' })
export class DemandImportRow {
  @Field(() => Int, { description: 'Number of the row in the file.' })
  row!: number;

  @Field(() => [String], { description: 'Its cells, in the order of the columns.' })
  cells!: string[];
}

@ObjectType({ description: 'An uploaded file with demand lines of the own organisation.' })
export class DemandImport {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'Campaign that it answers.' })
  campaignId!: string;

  @Field(() => DemandImportState, { description: 'How far it is.' })
  state!: DemandImportState;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: 'csv or xlsx, once known.' })
  format!: string | null;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  sizeBytes!: number;

  @Field(() => String, { description: 'SHA-256 of the file.' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'Sheet that was read.' })
  sheet!: string | null;

  @Field(() => NumberNotation, { nullable: true, description: 'Notation in which its numbers are read.' })
  notation!: NumberNotation | null;

  @Field(() => [DemandImportColumn], { description: 'Its columns.' })
  columns!: DemandImportColumn[];

  @Field(() => [DemandImportNote], { description: 'What to know about it, for example hidden rows.' })
  notes!: DemandImportNote[];

  @Field(() => Int, { description: 'Rows read, the head not counted.' })
  rowsRead!: number;

  @Field(() => Int, { description: 'Rows without errors and without questions.' })
  rowsGood!: number;

  @Field(() => Int, { description: 'Rows without errors, with a question.' })
  rowsQuestioned!: number;

  @Field(() => Int, { description: 'Rows with errors.' })
  rowsWrong!: number;

  @Field(() => Int, { description: 'Errors, also those beyond the stored ones.' })
  errorCount!: number;

  @Field(() => Int, { description: 'Questions, also those beyond the stored ones.' })
  questionCount!: number;

  @Field(() => Int, { description: 'Errors for which it is known what was probably meant.' })
  suggestionCount!: number;

  @Field(() => [DemandImportWrongRow], { description: 'The first rows with errors, at most 50.' })
  wrongRows!: DemandImportWrongRow[];

  @Field(() => DemandImportNote, { nullable: true, description: 'Why the whole was refused.' })
  failure!: DemandImportNote | null;

  @Field(() => DemandImportChoice, { nullable: true, description: 'What was chosen.' })
  choice!: DemandImportChoice | null;

  @Field(() => Int, { nullable: true, description: 'Lines that are new.' })
  linesAdded!: number | null;

  @Field(() => Int, { nullable: true, description: 'Lines that changed.' })
  linesChanged!: number | null;

  @Field(() => Int, { nullable: true, description: 'Lines that stood there already just so.' })
  linesUnchanged!: number | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Job that works on it or worked on it last.' })
  jobId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who uploaded it.' })
  uploadedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  uploadedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the check ended.' })
  checkedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its lines were written.' })
  appliedAt!: string | null;
}

export const DemandImportConnection = ConnectionOf(DemandImport, 'DemandImportConnection');

@ObjectType({ description: 'How far the work on an import is.' })
export class DemandImportProgress {
  @Field(() => UuidScalar, { description: 'The import.' })
  id!: string;

  @Field(() => DemandImportState, { description: 'How far it is.' })
  state!: DemandImportState;

  @Field(() => Int, { description: 'Rows done.' })
  done!: number;

  @Field(() => Int, { nullable: true, description: 'Rows in all, when known.' })
  total!: number | null;

  @Field(() => Int, { description: 'Errors known so far.' })
  errorCount!: number;
}
