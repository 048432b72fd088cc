import { sendFile } from '../../shared/api/files';
import { SendDrop } from '../../shared/api/SendDrop';
import { useTexts } from '../../shared/i18n/useTexts';
import { attachmentTexts } from './attachmentTexts';

interface Props {
  /** What becomes of a file that the server has taken; a FileRefused is shown in its words. */
  onTaken: (file: { id: string; name: string }) => unknown;
}

/** A place to drop a picture or a paper: the server looks at it at once. */
export function AttachmentDrop({ onTaken }: Props) {
  const t = useTexts(attachmentTexts);
  return (
    <SendDrop
      accept=".jpg,.jpeg,.png,.pdf"
      words={t('drop')}
      busyWords={t('sending')}
      onFile={async (file) => {
        const { id } = await sendFile<{ id: string }>('attachments', file);
        await onTaken({ id, name: file.name });
      }}
    />
  );
}
