import type { ProblemParams } from './cell-problem.js';

/** English sentence and remedy per code; `{name}` is filled from the params. */
const texts: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  'cell.required': ['This cell must be filled in.', 'Fill it in.'],
  'cell.formula': ['This is a formula.', 'Replace it by its value: copy, then paste values only.'],
  'cell.error': ['The spreadsheet shows an error here.', 'Repair the formula and paste its value.'],
  'cell.tooLong': ['The text has {length} signs.', 'Use at most {most} signs.'],
  'cell.signs': ['The text has invisible control signs.', 'Type it again, without copying.'],
  'cell.surplus': [
    'There are more cells than columns.',
    'Remove the surplus, or put the text between quotes.',
  ],
  'number.text': ['This is not a number.', 'Fill in a number.'],
  'number.letterO': [
    'This is not a number: the letter O stands in the place of a zero.',
    'Fill in a whole number.',
  ],
  'number.letterL': [
    'This is not a number: a letter stands in the place of a one.',
    'Fill in a whole number.',
  ],
  'number.ambiguous': [
    'This can be {thousand} or {fraction}.',
    'Say at the upload whether the file writes numbers in Dutch or in English, or leave the separator out.',
  ],
  'number.notation': ['This number is not written as the rest of the file.', 'Write it like {example}.'],
  'number.exponent': ['A number with an exponent is not accepted.', 'Write the number in full.'],
  'number.negative': ['A negative number is not possible here.', 'Fill in zero or more.'],
  'number.large': ['The number is too large.', 'Use at most {digits} digits before the decimals.'],
  'number.decimals': ['The number has too many decimals.', 'Use at most {decimals} decimals.'],
  'number.percent': ['A percentage is not a quantity.', 'Fill in the number itself.'],
  'date.text': ['This is not a date.', 'Write it like 30-04-2027 or 2027-04-30.'],
  'date.ambiguous': ['This can be {first} or {second}.', 'Write it like 30-04-2027 or 2027-04-30.'],
  'date.notation': [
    'This date is written with slashes or points.',
    'Write it like 30-04-2027 or 2027-04-30.',
  ],
  'date.unknown': ['This date does not exist: the month has {days} days.', 'Fill in an existing day.'],
  'date.month': ['There is no month {month}.', 'Write day, month, year, like 30-04-2027.'],
  'date.year': ['The year {year} is out of reach.', 'Fill in a year between 1900 and 2200.'],
  'choice.unknown': ['This is not one of the possibilities.', 'Choose {options}.'],
  'seal.unknown': ['A floor is a level from 0 to 4.', 'Choose 0, 1, 2, 3 or 4.'],
  'seal.high': ['The highest floor is SEAL-4.', 'Choose 0, 1, 2, 3 or 4. Mind: nobody reaches SEAL-4 today.'],
  'item.unknown': ['The campaign has no item with this code.', 'Choose {options}.'],
  'unit.unknown': ['This unit does not exist.', 'Choose {options}.'],
  'unit.other': ['This unit does not belong to "{item}".', 'Choose {options}.'],
  'quantity.none': ['The row has no quantity at all.', 'Fill in at least one period, or remove the row.'],
  'quantity.expectedBelowMinimum': [
    'Expected ({value}) is lower than minimal ({minimum}).',
    'Expected must be at least {minimum}.',
  ],
  'quantity.maximumBelowMinimum': [
    'Maximal ({value}) is lower than minimal ({minimum}).',
    'Maximal must be at least {minimum}.',
  ],
  'quantity.maximumBelowExpected': [
    'Maximal ({value}) is lower than expected ({expected}).',
    'Maximal must be at least {expected}.',
  ],
  'quantity.jump': [
    'Much higher than the period before ({previous}).',
    'Is it right? Then you need not do anything.',
  ],
  'budget.empty': ['No budget is filled in.', 'It may stay empty as long as you do not pledge.'],
  'row.double': [
    'This item and part stand in row {row} already.',
    'Join the rows, or give them another part.',
  ],
  'row.hidden': ['This row is hidden in the file.', 'Is it meant to count? Then you need not do anything.'],
  'start.order': [
    'The latest start lies before the earliest start.',
    'Fill in a date on or after {earliest}.',
  ],
  'standards.explain': [
    'No open standard is filled in and no reason why not.',
    'Name the standards, or explain why none applies (asked from € 50,000).',
  ],
  'line.refused': ['{message}', '{remedy}'],
  'file.empty': ['The file is empty.', 'Upload the filled-in template.'],
  'file.noRows': ['The file has a head and no rows.', 'Fill in at least one row.'],
  'file.binary': ['This is not a table: the file has signs that a text never has.', 'Upload CSV or XLSX.'],
  'file.oldExcel': ['This is an old or protected Excel file.', 'Save it as XLSX without a password.'],
  'file.notWorkbook': ['This ZIP file is not an XLSX workbook.', 'Upload CSV or XLSX.'],
  'file.damaged': [
    'The file is damaged or not complete.',
    'Open it, save it again as XLSX, and upload that.',
  ],
  'file.encoding': ['The file mixes encodings.', 'Save it as CSV UTF-8.'],
  'file.quotes': [
    'In row {row} a quote is opened or closed in the wrong place.',
    'Double the quotes inside a text, or upload XLSX.',
  ],
  'file.unpacked': ['Unpacked, the file is larger than {megabytes} MB.', 'Split the file.'],
  'file.entries': ['The workbook has more than {most} parts.', 'Save only the sheet with demand.'],
  'file.doctype': [
    'The workbook has instructions that a spreadsheet never has (DOCTYPE).',
    'Open it, save it again as XLSX, and upload that.',
  ],
  'file.merged': ['The sheet has merged cells ({range}).', 'Unmerge them and fill every cell.'],
  'file.rows': ['The file has more than {most} rows.', 'Split the file.'],
  'file.columns': ['The file has more than {most} columns.', 'Use the columns of the template.'],
  'file.cell': ['Row {row} has a cell of more than {most} signs.', 'Shorten the text.'],
  'file.head': ['The head misses {columns}.', 'Use the template of this campaign.'],
  'file.headDouble': [
    'The head has "{header}" twice ({first} and {second}).',
    'Remove one of the two columns.',
  ],
  'file.gone': ['The file is no longer there.', 'Upload it again.'],
  'note.hiddenRows': [
    '{count} rows are hidden in the file; they are read as well.',
    'Look whether they are meant.',
  ],
  'note.otherSheets': [
    'Only the sheet "{sheet}" is read; there are {count} more.',
    'Put everything on one sheet.',
  ],
  'note.columnsNotRead': ['These columns are not read: {columns}.', 'Nothing, if that is what you meant.'],
  'note.encoding': ['The file was read as {encoding}.', 'Look whether names with accents are right.'],
  'note.notation': ['Numbers are read in {notation} notation.', 'Choose the other one if that is wrong.'],
  'campaign.closed': ['The campaign is closed.', 'Nothing was taken over; ask its coordinator.'],
  'campaign.notInvited': ['Your organisation does not take part.', 'Ask the coordinator of the campaign.'],
  'import.rowsWrong': [
    '{errors} errors stand in {rows} rows.',
    'Repair them, or take over the right rows only.',
  ],
  'import.nothing': ['No row is right.', 'Repair the rows first.'],
  'import.state': ['The import is not waiting for a choice.', 'Load it again.'],
  'import.stopped': [
    'The work on the file stopped.',
    'Take it over again, or remove it and upload it again.',
  ],
  'import.fileGone': ['The file is not kept any more.', 'Upload it again.'],
  'import.changed': ['The campaign changed after the check.', 'Check the file again.'],
};

/** The English sentence and remedy of a problem; an unknown code speaks for itself. */
export const problemTexts = (
  code: string,
  params: ProblemParams,
): { readonly message: string; readonly remedy: string } => {
  const [message, remedy] = texts[code] ?? [code, 'Look at the template.'];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { message: fill(message), remedy: fill(remedy) };
};

export const PROBLEM_CODES: readonly string[] = Object.keys(texts);
