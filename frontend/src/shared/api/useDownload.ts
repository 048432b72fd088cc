import { useState } from 'react';
import { download, type File } from '../format/download';

/** Fetches a file when it is asked for, and saves it on the reader's machine. */
export function useDownload(fetch: () => Promise<File | null | undefined>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const save = async () => {
    setFailure(undefined);
    setBusy(true);
    try {
      const file = await fetch();
      if (file != null) download(file);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, failure };
}
