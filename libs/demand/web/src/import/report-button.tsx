import { useState } from 'react';
import { Button, IconDownload } from '@bundel/ui';
import { useClient } from 'urql';
import type { Client } from 'urql';
import type { DemandImportProblemsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import type { DemandImport, ImportProblem } from './demand-import.js';
import { ImportProblemsDocument } from './import-documents.js';
import { reportCsv } from './report-csv.js';
import { useImportWords } from './use-import-words.js';

/** All errors as a file in the language of the screen, for whoever repairs them in the spreadsheet. */
export function ReportButton({ one }: { readonly one: DemandImport }) {
  const say = useTexts();
  const words = useImportWords();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const read = async (): Promise<readonly ImportProblem[]> => {
    const found: ImportProblem[] = [];
    let after: string | null = null;
    do {
      const list = await readPage(client, one.id, after);
      found.push(...list.nodes);
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  };
  const act = async () => {
    setBusy(true);
    try {
      await make();
    } finally {
      setBusy(false);
    }
  };
  const make = async () => {
    const heads = (['rowHead', 'column', 'field', 'value', 'whatWrong', 'remedy'] as const).map((key) =>
      say(`import.${key}`),
    );
    const rows = (await read()).map((problem) => [
      String(problem.row),
      problem.column,
      problem.header,
      problem.value,
      words.wrong(problem),
      words.remedy(problem),
    ]);
    download(
      `${one.fileName.replace(/\.[^.]*$/, '')}-${say('import.reportName')}.csv`,
      reportCsv(heads, rows),
    );
  };
  return (
    <Button icon={IconDownload} onClick={() => void act()}>
      {say(busy ? 'import.reportBusy' : 'import.report')}
    </Button>
  );
}

type Page = DemandImportProblemsQuery['demandImportErrors'];

async function readPage(client: Client, importId: string, after: string | null): Promise<Page> {
  const variables = { importId, first: 100, after, filter: null };
  const answer = await client.query(ImportProblemsDocument, variables, { requestPolicy: 'network-only' });
  if (!answer.data) throw answer.error ?? new Error('The errors could not be read.');
  return answer.data.demandImportErrors;
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
