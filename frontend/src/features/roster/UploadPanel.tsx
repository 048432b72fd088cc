import { useNavigate } from 'react-router';
import { sendFile } from '../../shared/api/files';
import { SendDrop } from '../../shared/api/SendDrop';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Stack } from '../../shared/ui/Stack';
import css from './roster.module.css';
import { rosterTexts } from './texts';

/** Brings a file; its rows are read at once and wait to be looked through. */
export function UploadPanel() {
  const t = useTexts(rosterTexts);
  const navigate = useNavigate();
  return (
    <Card title={t('upload')}>
      <Stack>
        <p className={css.soft}>{t('uploadWords')}</p>
        <SendDrop
          accept=".xlsx,.csv,.txt"
          words={t('drop')}
          busyWords={t('uploading')}
          onFile={async (file) => {
            const { id } = await sendFile<{ id: string }>('rosters', file);
            await navigate(id);
          }}
        />
      </Stack>
    </Card>
  );
}
