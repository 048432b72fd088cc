import { Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { TaskWhatIfInput } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { planTexts } from './planTexts';
import type { Rates } from './rates';
import css from './target.module.css';
import { refetch, useSavedAllocation } from './useSavedAllocation';
import { useSummary } from './useSummary';

const mutation = graphql(`
  mutation SaveWhatIf($input: TaskAllocationSaveInput!) {
    taskAllocationSave(input: $input) {
      __typename
      ...SavedAllocation_result
    }
  }
`);

interface Props {
  whatIf: TaskWhatIfInput & Rates;
  /** Of the whole district, as supposed. */
  task: number;
  basedOnVersion: number;
  disabled: boolean;
}

/** Keeps what is supposed as the next version, after telling what changes and that the version before stays (M28). */
export function SaveWhatIf({ whatIf, task, basedOnVersion, disabled }: Props) {
  const t = useTexts(planTexts);
  const format = useFormat();
  const summary = useSummary();
  const action = useAction(mutation, { refetch });
  const { refusal, take } = useSavedAllocation();
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const send = async () => {
    if (!(await take(await action.run({ whatIf, basedOnVersion, note })))) return;
    setAsking(false);
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <Button
        look="primary"
        disabled={disabled}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('save')}
      </Button>
      {asking && (
        <Confirm
          title={t('saveTitle', { year: whatIf.year, version: basedOnVersion + 1 })}
          verb={t('saveVerb')}
          busy={action.busy || note.trim() === ''}
          onConfirm={() => void send()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          <Stack>
            <p>{t('saveChange', { task: format.number(task), summary: summary(whatIf) })}</p>
            {basedOnVersion > 0 && <p>{t('saveStays', { version: basedOnVersion })}</p>}
            <label className={css.field}>
              {t('note')}
              <Input
                maxLength={120}
                placeholder={t('noteHint')}
                value={note}
                onChange={(event) => {
                  setNote(event.target.value);
                }}
              />
            </label>
            {refusal !== undefined && <RefusalMessage message={refusal} />}
            <Failure of={action.failure} />
          </Stack>
        </Confirm>
      )}
    </>
  );
}
