import { skipToken, useQuery } from '@apollo/client/react';
import { Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { daysLater, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import css from './hospital.module.css';
import { scheduleTexts } from './scheduleTexts';
import { SlotEffect } from './SlotEffect';

const fragment = graphql(`
  fragment Holidays_holiday on HospitalHoliday {
    day
    name
  }
`);

const effects = graphql(`
  query HolidayEffect($day: Date!) {
    hospitalHolidayEffect(day: $day) {
      ...SlotEffect_effect
    }
  }
`);

const adding = graphql(`
  mutation AddHoliday($input: HospitalHolidayAddInput!) {
    hospitalHolidayAdd(input: $input) {
      __typename
      ... on HospitalHolidayChanged {
        withdrawn
        staying
      }
      ... on HospitalHolidayRefused {
        message
      }
    }
  }
`);

const removing = graphql(`
  mutation RemoveHoliday($input: HospitalHolidayRemoveInput!) {
    hospitalHolidayRemove(input: $input) {
      __typename
      ... on HospitalHolidayChanged {
        made
      }
      ... on HospitalHolidayRefused {
        message
      }
    }
  }
`);

/** The days on which the whole hospital keeps no slots; who is affected stands there before one is added (trap 14). */
export function Holidays({ holidays }: { holidays: readonly FragmentType<typeof fragment>[] }) {
  const t = useTexts(scheduleTexts);
  const format = useFormat();
  const add = useAction(adding, { refetch: ['SchedulesPage'] });
  const remove = useAction(removing, { refetch: ['SchedulesPage'] });
  const [day, setDay] = useState(daysLater(today(), 1));
  const [name, setName] = useState('');
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<{ refused: boolean; words: string }>();
  const { data } = useQuery(effects, asking ? { variables: { day }, fetchPolicy: 'network-only' } : skipToken);
  const send = async () => {
    const result = await add.run({ day, name });
    setAsking(false);
    if (result === undefined) return;
    switch (result.__typename) {
      case 'HospitalHolidayChanged':
        setAnswer({ refused: false, words: t('holidayAdded', result) });
        setName('');
        break;
      case 'HospitalHolidayRefused':
        setAnswer({ refused: true, words: result.message });
        break;
      default:
        never(result);
    }
  };
  const takeBack = async (gone: string) => {
    const result = await remove.run({ day: gone });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'HospitalHolidayChanged':
        setAnswer({ refused: false, words: t('holidayRemoved', { made: result.made }) });
        break;
      case 'HospitalHolidayRefused':
        setAnswer({ refused: true, words: result.message });
        break;
      default:
        never(result);
    }
  };
  return (
    <Card title={t('holidays')}>
      <Stack>
        <p>{t('holidaysLead')}</p>
        {holidays.length === 0 && <p>{t('noHolidays')}</p>}
        {holidays.map((each) => {
          const holiday = readFragment(fragment, each);
          return (
            <Stack key={holiday.day} row gap={3}>
              <span>
                {format.date(holiday.day)} {holiday.name}
              </span>
              <Button look="quiet" disabled={remove.busy} onClick={() => void takeBack(holiday.day)}>
                {t('removeHoliday')}
              </Button>
            </Stack>
          );
        })}
        <div className={css.form}>
          <DayField label={t('holidayDay')} value={day} earliest={today()} ahead={730} onChange={setDay} />
          <label>
            {t('holidayName')}
            <Input
              maxLength={40}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          </label>
        </div>
        {answer !== undefined &&
          (answer.refused ? <RefusalMessage message={answer.words} /> : <p role="status">{answer.words}</p>)}
        <Failure of={add.failure ?? remove.failure} />
        <div>
          <Button
            onClick={() => {
              setAnswer(undefined);
              setAsking(true);
            }}
          >
            {t('addHoliday')}
          </Button>
        </div>
      </Stack>
      {asking && (
        <Confirm
          title={t('addHolidayTitle', { day: format.date(day) })}
          verb={t('addHoliday')}
          busy={add.busy}
          onConfirm={() => void send()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {data !== undefined && <SlotEffect effect={data.hospitalHolidayEffect} />}
        </Confirm>
      )}
    </Card>
  );
}
