import { Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Failure } from '../../shared/api/Failure';
import { FileRefused, sendFile } from '../../shared/api/files';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import css from './roster.module.css';
import { rosterTexts } from './texts';

/** Brings a file; its rows are read at once and wait to be looked through. */
export function UploadPanel() {
  const t = useTexts(rosterTexts);
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const send = async (file: File) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { id } = await sendFile<{ id: string }>('rosters', file);
      await navigate(id);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      setBusy(false);
    }
  };
  return (
    <Card title={t('upload')}>
      <Stack>
        <p className={css.soft}>{t('uploadWords')}</p>
        <Upload.Dragger
          accept=".xlsx,.csv,.txt"
          maxCount={1}
          showUploadList={false}
          disabled={busy}
          beforeUpload={(file) => {
            void send(file);
            return false;
          }}
        >
          <p aria-live="polite">{busy ? t('uploading') : t('drop')}</p>
        </Upload.Dragger>
        {failure instanceof FileRefused ? <RefusalMessage message={failure.message} /> : <Failure of={failure} />}
      </Stack>
    </Card>
  );
}
