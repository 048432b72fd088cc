import { Checkbox, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { daysLater, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import css from './institution.module.css';
import { institutionTexts } from './texts';

const fragment = graphql(`
  fragment EndCombination_combination on Combination {
    id
    state
    firstDay
    primary {
      id
      name
    }
    hospital {
      id
      name
    }
  }
`);

const ending = graphql(`
  mutation EndCombination($input: CombinationEndInput!) {
    combinationEnd(input: $input) {
      __typename
      ... on CombinationChanged {
        combination {
          id
          state
          lastDay
          endedBy
          endReason
          viewerCanEnd
        }
      }
      ... on CombinationRefused {
        message
      }
    }
  }
`);

interface Props {
  combination: FragmentType<typeof fragment>;
  onDone: (message: string) => void;
  onCancel: () => void;
}

/** Asks for the last day and why; one that has not begun can be taken back whole (M26). */
export function EndCombination({ combination, onDone, onCancel }: Props) {
  const { id, state, firstDay, primary, hospital } = readFragment(fragment, combination);
  const t = useTexts(institutionTexts);
  const format = useFormat();
  const end = useAction(ending, { refetch: ['CombinationsPage'] });
  const isAhead = state === 'AHEAD';
  const [lastDay, setLastDay] = useState(isAhead ? firstDay : today());
  const [neverBegins, setNeverBegins] = useState(isAhead);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    const day = neverBegins ? daysLater(firstDay, -1) : lastDay;
    const result = await end.run({ combinationId: id, lastDay: day, reason });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'CombinationChanged':
        onDone(neverBegins ? t('neverBegun') : t('ended', { date: format.date(day) }));
        break;
      case 'CombinationRefused':
        setRefusal(result.message);
        break;
      default:
        never(result);
    }
  };
  return (
    <Drawer open size={480} title={t('endAsk')} onClose={onCancel}>
      <Stack>
        <p>{t('endWords', { primary: primary.name, hospital: hospital.name })}</p>
        {isAhead && (
          <Checkbox
            checked={neverBegins}
            onChange={(event) => {
              setNeverBegins(event.target.checked);
            }}
          >
            {t('neverBegin')}
          </Checkbox>
        )}
        <div className={css.form}>
          {!neverBegins && (
            <DayField
              label={t('lastDay')}
              value={lastDay}
              onChange={setLastDay}
              earliest={isAhead ? firstDay : today()}
              ahead={3650}
            />
          )}
          <label>
            {t('reason')}
            <Input
              maxLength={500}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
              }}
            />
          </label>
        </div>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={end.failure} />
        <div>
          <Button look="danger" disabled={end.busy} onClick={() => void send()}>
            {t('end')}
          </Button>
        </div>
      </Stack>
    </Drawer>
  );
}
