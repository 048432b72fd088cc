import { useQuery } from '@apollo/client/react';
import { Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { daysLater, today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { scheduleTexts } from './scheduleTexts';
import { SlotEffect } from './SlotEffect';

const effects = graphql(`
  query ScheduleEffect($scheduleId: ID!, $from: Date!, $until: Date) {
    clinicScheduleEffect(scheduleId: $scheduleId, from: $from, until: $until) {
      ...SlotEffect_effect
    }
  }
`);

const closing = graphql(`
  mutation CloseSchedule($input: ClinicScheduleCloseInput!) {
    clinicScheduleClose(input: $input) {
      __typename
      ... on ClinicScheduleDone {
        withdrawn
        staying
        schedule {
          id
        }
      }
      ... on ClinicScheduleRefused {
        message
      }
    }
  }
`);

const skipping = graphql(`
  mutation SkipDay($input: ClinicScheduleSkipDayInput!) {
    clinicScheduleSkipDay(input: $input) {
      __typename
      ... on ClinicScheduleDone {
        withdrawn
        staying
        schedule {
          id
        }
      }
      ... on ClinicScheduleRefused {
        message
      }
    }
  }
`);

interface Props {
  scheduleId: string;
  act: 'close' | 'skip';
  onDone: (words: string) => void;
  onCancel: () => void;
}

const FAR = 365;

/** Ends a schedule, or skips one of its days: who is affected stands there before it is confirmed (trap 14). */
export function ScheduleEnding({ scheduleId, act, onDone, onCancel }: Props) {
  const t = useTexts(scheduleTexts);
  const close = useAction(closing, { refetch: ['SchedulesPage'] });
  const skip = useAction(skipping, { refetch: ['SchedulesPage'] });
  const [day, setDay] = useState(daysLater(today(), 1));
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const { data } = useQuery(effects, {
    variables: { scheduleId, from: day, until: act === 'skip' ? day : null },
    fetchPolicy: 'network-only',
  });
  const effect = data?.clinicScheduleEffect ?? undefined;
  const confirm = async () => {
    const answer =
      act === 'close' ? await close.run({ scheduleId, from: day }) : await skip.run({ scheduleId, day, reason });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ClinicScheduleDone':
        onDone(t(act === 'close' ? 'closed' : 'skipped', answer));
        break;
      case 'ClinicScheduleRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Confirm
      title={t(act === 'close' ? 'closeTitle' : 'skipTitle')}
      verb={t(act === 'close' ? 'closeVerb' : 'skipVerb')}
      danger
      busy={close.busy || skip.busy}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <Stack>
        <DayField
          label={t(act === 'close' ? 'fromDay' : 'skipDay')}
          value={day}
          earliest={today()}
          ahead={FAR}
          onChange={setDay}
        />
        {act === 'skip' && (
          <label>
            {t('reason')}
            <Input
              maxLength={100}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
              }}
            />
          </label>
        )}
        {effect !== undefined && <SlotEffect effect={effect} />}
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={close.failure ?? skip.failure} />
      </Stack>
    </Confirm>
  );
}
