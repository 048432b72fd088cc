import { Upload } from 'antd';
import { useState } from 'react';
import { RefusalMessage } from '../RefusalMessage';
import { Failure } from '../../api/Failure';
import { FileRefused } from '../../api/files';

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
export function FileDrop({ accept, words, busyWords, onFile }: Props) {
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
      <Upload.Dragger
        accept={accept}
        maxCount={1}
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <p aria-live="polite">{busy ? busyWords : words}</p>
      </Upload.Dragger>
      {failure instanceof FileRefused ? <RefusalMessage message={failure.message} /> : <Failure of={failure} />}
    </>
  );
}
