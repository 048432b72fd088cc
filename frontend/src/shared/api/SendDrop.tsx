import { useState } from 'react';
import { FileDrop } from '../ui/staff/FileDrop';
import { RefusalMessage } from '../ui/RefusalMessage';
import { Failure } from './Failure';
import { FileRefused } from './files';

interface Props {
  /** The endings that are offered, such as `.csv`. */
  accept: string;
  /** What it says while it waits for a file, and while one is on its way. */
  words: string;
  busyWords: string;
  /** Sends the file; what is thrown is shown, a FileRefused in its own words. */
  onFile: (file: File) => Promise<unknown>;
}

/** A place to drop one file, which is sent at once. */
export function SendDrop({ accept, words, busyWords, onFile }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const send = async (file: File) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onFile(file);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <FileDrop accept={accept} words={busy ? busyWords : words} disabled={busy} onFile={(file) => void send(file)} />
      {failure instanceof FileRefused ? <RefusalMessage message={failure.message} /> : <Failure of={failure} />}
    </>
  );
}
