import { useEffect, useRef, useState } from 'react';
import { uploadFile } from './upload-file.js';
import type { FileToUpload, UploadOutcome, UploadProgress } from './upload-file.js';

/** Sends one file at a time and tells how far it is; leaving the page stops it. */
export function useUpload() {
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const send = async (file: FileToUpload): Promise<UploadOutcome> => {
    setProgress({ sent: 0, total: file.file.size });
    const upload = uploadFile(file, setProgress);
    stop.current = upload.stop;
    const outcome = await upload.outcome;
    stop.current = null;
    setProgress(null);
    return outcome;
  };
  return { progress, send, stop: () => stop.current?.() };
}
