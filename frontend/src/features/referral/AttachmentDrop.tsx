import { Upload } from 'antd';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { FileRefused, sendFile } from '../../shared/api/files';
import { useTexts } from '../../shared/i18n/useTexts';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { attachmentTexts } from './attachmentTexts';

interface Props {
  /** What becomes of a file that the server has taken; a FileRefused is shown in its words. */
  onTaken: (file: { id: string; name: string }) => unknown;
}

/** A place to drop a picture or a paper: the server looks at it at once. */
export function AttachmentDrop({ onTaken }: Props) {
  const t = useTexts(attachmentTexts);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const send = async (file: File) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { id } = await sendFile<{ id: string }>('attachments', file);
      await onTaken({ id, name: file.name });
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Upload.Dragger
        accept=".jpg,.jpeg,.png,.pdf"
        maxCount={1}
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <p aria-live="polite">{busy ? t('sending') : t('drop')}</p>
      </Upload.Dragger>
      {failure instanceof FileRefused ? <RefusalMessage message={failure.message} /> : <Failure of={failure} />}
    </>
  );
}
