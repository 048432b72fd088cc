import { Upload } from 'antd';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { FileRefused, sendFile } from '../../shared/api/files';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import css from './boundary.module.css';
import { boundaryTexts } from './texts';

interface Answer {
  state: 'DRAWN' | 'WRONG';
  message: string | null;
  outlines: number;
  undrawn: number;
  gaps: number;
  overlaps: number;
  wrong: number;
  problems: readonly { feature: number; key: string | null; message: string }[];
}

/** Brings a file of outlines: all of them are drawn, or what is wrong is said feature by feature. */
export function UploadOutlines({ onDrawn }: { onDrawn: () => void }) {
  const t = useTexts(boundaryTexts);
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const [failure, setFailure] = useState<Error>();
  const send = async (file: File) => {
    setBusy(true);
    setFailure(undefined);
    setAnswer(undefined);
    try {
      const got = await sendFile<Answer>('boundaries', file, { key: crypto.randomUUID() });
      setAnswer(got);
      if (got.state === 'DRAWN') onDrawn();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={t('upload')}>
      <Stack>
        <p className={css.soft}>{t('uploadWords')}</p>
        <Upload.Dragger
          accept=".geojson,.json"
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
        {answer?.state === 'DRAWN' && (
          <p role="status">
            {t('drawn', {
              outlines: format.number(answer.outlines),
              gaps: format.number(answer.gaps),
              overlaps: format.number(answer.overlaps),
            })}
            {answer.undrawn > 0 && t('undrawn', { count: format.number(answer.undrawn) })}
          </p>
        )}
        {answer?.state === 'WRONG' && (
          <>
            <RefusalMessage message={answer.message ?? ''} />
            <ul className={css.problems} aria-label={t('problems')}>
              {answer.problems.map(({ feature, key, message }) => (
                <li key={feature}>
                  <strong>{t('feature', { number: feature })}</strong>
                  {key !== null && <span className={css.soft}> {key}</span>}：{message}
                </li>
              ))}
            </ul>
            {answer.wrong > answer.problems.length && (
              <p>{t('moreProblems', { count: format.number(answer.wrong - answer.problems.length) })}</p>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}
