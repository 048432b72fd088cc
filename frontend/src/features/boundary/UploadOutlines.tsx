import { useState } from 'react';
import { sendFile } from '../../shared/api/files';
import { SendDrop } from '../../shared/api/SendDrop';
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
  const [answer, setAnswer] = useState<Answer>();
  const send = async (file: File) => {
    setAnswer(undefined);
    const got = await sendFile<Answer>('boundaries', file, { key: crypto.randomUUID() });
    setAnswer(got);
    if (got.state === 'DRAWN') onDrawn();
  };
  return (
    <Card title={t('upload')}>
      <Stack>
        <p className={css.soft}>{t('uploadWords')}</p>
        <SendDrop accept=".geojson,.json" words={t('drop')} busyWords={t('uploading')} onFile={send} />
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
