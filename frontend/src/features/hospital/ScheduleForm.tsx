import { useApolloClient } from '@apollo/client/react';
import { Checkbox, InputNumber } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { Weekday } from '../../shared/api/gql/graphql';
import { daysLater, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import css from './hospital.module.css';
import { QuotaFields, quotaInput, type Holders, type Quota } from './QuotaFields';
import { scheduleTexts, weekdays, weekdayText } from './scheduleTexts';
import { newSession, SessionFields, type Session } from './SessionFields';

const previewing = graphql(`
  query SchedulePreview($departmentId: ID!, $pattern: ClinicSchedulePatternInput!) {
    clinicSchedulePreview(departmentId: $departmentId, pattern: $pattern) {
      problem
      days
      slots
      leftOut
      holidays
      firstDay
      lastDay
    }
  }
`);

const opening = graphql(`
  mutation OpenSchedule($input: ClinicScheduleOpenInput!) {
    clinicScheduleOpen(input: $input) {
      __typename
      ... on ClinicScheduleDone {
        made
        withdrawn
        staying
      }
      ... on ClinicScheduleRefused {
        message
      }
    }
  }
`);

const changing = graphql(`
  mutation ChangeSchedule($input: ClinicScheduleChangeInput!) {
    clinicScheduleChange(input: $input) {
      __typename
      ... on ClinicScheduleDone {
        made
        withdrawn
        staying
      }
      ... on ClinicScheduleRefused {
        message
      }
    }
  }
`);

/** A schedule that stands, to begin with. */
interface Standing extends Session {
  id: string;
  weekdays: Weekday[];
  weeksAhead: number;
  lastDay: string | null;
  quotas: Quota[];
}

interface Props extends Holders {
  departments: readonly { id: string; name: string }[];
  /** The schedule to change; absent for a new one. */
  standing?: Standing;
  onDone: (words: string) => void;
  onCancel?: () => void;
}

interface Answer {
  refused: boolean;
  lines: string[];
}

const FAR = 365;

/** When a doctor or a piece of equipment is kept for whom; what comes of it is told before it is sent (M23, M27). */
export function ScheduleForm({ departments, teams, institutions, standing, onDone, onCancel }: Props) {
  const t = useTexts(scheduleTexts);
  const format = useFormat();
  const client = useApolloClient();
  const open = useAction(opening, { refetch: ['SchedulesPage'] });
  const change = useAction(changing, { refetch: ['SchedulesPage'] });
  const [session, setSession] = useState<Session>(standing ?? newSession);
  const [days, setDays] = useState<Weekday[]>(standing?.weekdays ?? []);
  const [weeksAhead, setWeeksAhead] = useState(standing?.weeksAhead ?? 2);
  const [firstDay, setFirstDay] = useState(daysLater(today(), 1));
  const [lastDay, setLastDay] = useState(standing?.lastDay ?? '');
  const [quotas, setQuotas] = useState<Quota[]>(standing?.quotas ?? [{ holder: '', count: 2 }]);
  const [answer, setAnswer] = useState<Answer>();

  const { departmentId, kind, startTime, slotMinutes } = session;
  const pattern = {
    kind,
    servedBy: session.servedBy.trim(),
    weekdays: days,
    startTime,
    slotMinutes,
    quotas: quotaInput(quotas),
    firstDay,
    lastDay: lastDay === '' ? null : lastDay,
    weeksAhead,
  };
  const complete =
    departmentId !== undefined && pattern.servedBy !== '' && days.length > 0 && pattern.quotas.length > 0;
  const refuse = (message: string) => {
    setAnswer({ refused: true, lines: [message] });
  };
  const preview = async () => {
    if (!complete) {
      refuse(t('incomplete'));
      return;
    }
    const { data } = await client.query({
      query: previewing,
      variables: { departmentId, pattern },
      fetchPolicy: 'network-only',
    });
    const found = data?.clinicSchedulePreview;
    if (found === undefined) return;
    if (found.problem !== null) {
      refuse(found.problem);
      return;
    }
    const whole =
      found.firstDay === null || found.lastDay === null
        ? t('forecastNothing')
        : t('forecast', {
            slots: found.slots,
            days: found.days,
            from: format.date(found.firstDay),
            until: format.date(found.lastDay),
          });
    setAnswer({
      refused: false,
      lines: [
        whole,
        ...(found.leftOut > 0 ? [t('forecastLeftOut', { count: found.leftOut })] : []),
        ...(found.holidays > 0 ? [t('forecastHolidays', { count: found.holidays })] : []),
      ],
    });
  };
  const send = async () => {
    if (!complete) {
      refuse(t('incomplete'));
      return;
    }
    const result =
      standing === undefined
        ? await open.run({ departmentId, pattern })
        : await change.run({ scheduleId: standing.id, pattern });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'ClinicScheduleDone':
        onDone(t(standing === undefined ? 'opened' : 'changed', result));
        break;
      case 'ClinicScheduleRefused':
        refuse(result.message);
        break;
      default:
        never(result);
    }
  };

  return (
    <Card title={standing === undefined ? t('newSchedule') : t('changeSchedule', { name: standing.servedBy })}>
      <Stack>
        <div className={css.form}>
          <SessionFields
            session={session}
            departments={departments}
            staysInDepartment={standing !== undefined}
            onChange={setSession}
          />
          <label>
            {t('weeksAhead')}
            <InputNumber
              min={1}
              max={8}
              precision={0}
              value={weeksAhead}
              onChange={(weeks) => {
                setWeeksAhead(weeks ?? 2);
              }}
            />
          </label>
          <DayField
            label={standing === undefined ? t('firstDay') : t('changeFrom')}
            value={firstDay}
            earliest={today()}
            ahead={FAR}
            onChange={setFirstDay}
          />
          <div className={css.end}>
            <Checkbox
              checked={lastDay === ''}
              onChange={(event) => {
                setLastDay(event.target.checked ? '' : daysLater(firstDay, 90));
              }}
            >
              {t('noLastDay')}
            </Checkbox>
            {lastDay !== '' && (
              <DayField
                label={t('lastDay')}
                value={lastDay}
                earliest={firstDay}
                ahead={FAR * 2}
                onChange={setLastDay}
              />
            )}
          </div>
        </div>
        <fieldset className={css.quotas}>
          <legend>{t('weekdays')}</legend>
          <Checkbox.Group
            value={days}
            options={weekdays.map((value) => ({ value, label: t(weekdayText[value]) }))}
            onChange={setDays}
          />
        </fieldset>
        <QuotaFields quotas={quotas} teams={teams} institutions={institutions} onChange={setQuotas} />
        {answer !== undefined &&
          (answer.refused ? (
            <RefusalMessage message={answer.lines.join('')} />
          ) : (
            <p role="status">{answer.lines.join('')}</p>
          ))}
        <Failure of={open.failure ?? change.failure} />
        <Stack row gap={3}>
          {onCancel !== undefined && <Button onClick={onCancel}>{t('cancelEdit')}</Button>}
          <Button onClick={() => void preview()}>{t('preview')}</Button>
          <Button look="primary" disabled={open.busy || change.busy} onClick={() => void send()}>
            {standing === undefined ? t('open') : t('change')}
          </Button>
        </Stack>
      </Stack>
    </Card>
  );
}
