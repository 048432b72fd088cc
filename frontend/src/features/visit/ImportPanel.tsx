import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { FileRefused, sendFile } from '../../shared/api/files';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { FileDrop } from '../../shared/ui/staff/FileDrop';
import { ImportProblems, type Problem } from './ImportProblems';
import { visitTexts } from './texts';

interface Answer {
  state: 'CHECKED' | 'WRITTEN' | 'WRONG';
  counts: { lines: number; fresh: number; alreadyThere: number; leftOut: number; withoutBenefits: number };
  problems: Problem[];
  more: number;
}

interface Chosen {
  file: File;
  /** One for each file and intention, so that a repeated sending is one writing. */
  key: string;
  leaveOut: boolean;
}

/** A file is looked through, its result shown, and the same file sent again to write it: nothing lies about in between (M22). */
export function ImportPanel({ onWritten }: { onWritten: () => void }) {
  const t = useTexts(visitTexts);
  const format = useFormat();
  const [chosen, setChosen] = useState<Chosen>();
  const [answer, setAnswer] = useState<Answer>();
  const [busy, setBusy] = useState<'checking' | 'writing'>();
  const [failure, setFailure] = useState<Error>();
  const send = async (next: Chosen, write: boolean) => {
    setChosen(next);
    setBusy(write ? 'writing' : 'checking');
    setFailure(undefined);
    try {
      const { file, key, leaveOut } = next;
      const got = await sendFile<Answer>('visits', file, { key: `${key}-${write ? 'w' : 'c'}`, leaveOut, write });
      setAnswer(got);
      if (got.state === 'WRITTEN') onWritten();
    } catch (error) {
      setAnswer(undefined);
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(undefined);
    }
  };
  const check = (file: File, leaveOut: boolean) => send({ file, leaveOut, key: crypto.randomUUID() }, false);
  const unknown = answer?.problems.filter(({ fault }) => fault === 'NOT_REGISTERED').length ?? 0;
  const times = (count: number) => t('countOf', { count: format.number(count) });
  return (
    <Stack>
      <FileDrop
        accept=".xlsx,.csv,.txt"
        words={t(busy ?? (answer === undefined ? 'drop' : 'another'))}
        disabled={busy !== undefined}
        onFile={(file) => void check(file, false)}
      />
      {failure instanceof FileRefused ? <RefusalMessage message={failure.message} /> : <Failure of={failure} />}
      {answer !== undefined && chosen !== undefined && (
        <Card title={t('checkedTitle', { name: chosen.file.name })}>
          <Stack>
            {answer.state === 'WRONG' && (
              <RefusalMessage message={t('wrong', { count: answer.problems.length + answer.more })} />
            )}
            {answer.state === 'WRITTEN' && (
              <p role="status">
                {answer.counts.fresh === 0
                  ? t('nothingToWrite')
                  : t('written', { count: format.number(answer.counts.fresh) })}
              </p>
            )}
            <Facts
              facts={[
                [t('lines'), t('rowsOf', { count: format.number(answer.counts.lines) })],
                [t('fresh'), times(answer.counts.fresh)],
                [t('without'), times(answer.counts.withoutBenefits)],
                [t('already'), times(answer.counts.alreadyThere)],
                [t('leftOut'), t('rowsOf', { count: format.number(answer.counts.leftOut) })],
              ]}
            />
            {answer.state === 'CHECKED' && answer.counts.fresh === 0 && <p role="status">{t('nothingToWrite')}</p>}
            {answer.state === 'CHECKED' && answer.counts.fresh > 0 && (
              <div>
                <Button look="primary" disabled={busy !== undefined} onClick={() => void send(chosen, true)}>
                  {t('write', { count: format.number(answer.counts.fresh) })}
                </Button>
              </div>
            )}
            {answer.state === 'WRONG' && <ImportProblems problems={answer.problems} more={answer.more} />}
            {unknown > 0 && (
              <div>
                <Button disabled={busy !== undefined} onClick={() => void check(chosen.file, true)}>
                  {t('leaveOut', { count: format.number(answer.counts.leftOut) })}
                </Button>
              </div>
            )}
          </Stack>
        </Card>
      )}
    </Stack>
  );
}
