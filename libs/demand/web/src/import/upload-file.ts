/** How many bytes went over the line. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/** The id of the import, or the code and words of why it was refused. */
export type UploadOutcome = { readonly id: string } | { readonly code: string; readonly message: string };

interface Answer {
  readonly id?: string;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface FileToUpload {
  readonly campaignId: string;
  readonly file: File;
  readonly notation: string;
}

/** Sends a file as it is; a request of the old kind, because only that one tells how far the sending is. */
export function uploadFile(
  { campaignId, file, notation }: FileToUpload,
  onProgress: (progress: UploadProgress) => void,
): { readonly outcome: Promise<UploadOutcome>; readonly stop: () => void } {
  const request = new XMLHttpRequest();
  const outcome = new Promise<UploadOutcome>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress({ sent: loaded, total }));
    request.addEventListener('load', () => resolve(outcomeOf(request)));
    request.addEventListener('error', () => resolve({ code: 'upload.broken', message: '' }));
    request.addEventListener('abort', () => resolve({ code: 'upload.stopped', message: '' }));
  });
  const wish = new URLSearchParams({ campaign: campaignId, name: file.name, notation });
  request.open('POST', `/uploads/demand-imports?${wish.toString()}`);
  request.send(file);
  return { outcome, stop: () => request.abort() };
}

function outcomeOf(request: XMLHttpRequest): UploadOutcome {
  const answer = parsed(request.responseText);
  if (answer.id !== undefined) return { id: answer.id };
  const error = answer.errors?.[0];
  const code = error?.extensions?.code ?? (request.status === 413 ? 'file.tooLarge' : 'upload.broken');
  return { code, message: error?.message ?? '' };
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

/** What can be seen of a file before it is sent: nothing in it, or a kind that is never a table. */
export function whyNotToSend(file: File): string | null {
  if (file.size === 0) return 'file.empty';
  const [, ending = ''] = /\.([^.]+)$/.exec(file.name.toLowerCase()) ?? [];
  if (ending === 'xls' || ending === 'xlsm' || ending === 'xlsb') return 'file.oldExcel';
  return ['xlsx', 'csv', 'txt', 'tsv'].includes(ending) ? null : 'file.kind';
}
