import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Stack } from '../../shared/ui/Stack';
import { AttachmentDrop } from './AttachmentDrop';
import { attachmentTexts } from './attachmentTexts';

export interface NewAttachment {
  id: string;
  name: string;
}

interface Props {
  files: readonly NewAttachment[];
  onChange: (files: readonly NewAttachment[]) => void;
}

const MOST = 5;

/** What is to go along with a referral that is not sent yet. */
export function NewAttachments({ files, onChange }: Props) {
  const t = useTexts(attachmentTexts);
  return (
    <Card title={t('attachments')}>
      <Stack gap={3}>
        {files.map(({ id, name }) => (
          <Stack key={id} row gap={3}>
            <span>{name}</span>
            <Button
              look="quiet"
              aria-label={t('remove', { name })}
              onClick={() => {
                onChange(files.filter((file) => file.id !== id));
              }}
            >
              {t('removeVerb')}
            </Button>
          </Stack>
        ))}
        {files.length < MOST && (
          <AttachmentDrop
            onTaken={(file) => {
              onChange([...files, file]);
            }}
          />
        )}
      </Stack>
    </Card>
  );
}
