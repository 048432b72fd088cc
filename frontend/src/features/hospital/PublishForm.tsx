import { DatePicker, Input, InputNumber, Select, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import css from './hospital.module.css';
import { hospitalTexts } from './texts';

const publication = graphql(`
  mutation PublishSlots($input: ClinicSlotsPublishInput!) {
    clinicSlotsPublish(input: $input) {
      __typename
      ... on ClinicSlotsPublished {
        count
      }
      ... on ClinicSlotsPublishRefused {
        message
      }
    }
  }
`);

interface Props {
  departments: readonly { id: string; name: string }[];
  teams: readonly { id: string; name: string; institutionName: string }[];
}

interface Quota {
  teamId: string | undefined;
  count: number;
}

/** One doctor's clinic on one or more days, shared out among the teams; what comes of it is counted before it is sent (M23, trap 14). */
export function PublishForm({ departments, teams }: Props) {
  const t = useTexts(hospitalTexts);
  const publish = useAction(publication, { refetch: ['SlotsPage'] });
  const [departmentId, setDepartmentId] = useState<string>();
  const [servedBy, setServedBy] = useState('');
  const [days, setDays] = useState<Dayjs[]>([]);
  const [start, setStart] = useState<Dayjs>(dayjs('09:00', 'HH:mm'));
  const [slotMinutes, setSlotMinutes] = useState(15);
  const [quotas, setQuotas] = useState<Quota[]>([{ teamId: undefined, count: 2 }]);
  const [answer, setAnswer] = useState<{ refused: boolean; message: string }>();

  const chosen = quotas.flatMap(({ teamId, count }) => (teamId === undefined ? [] : [{ teamId, count }]));
  const perDay = chosen.reduce((sum, { count }) => sum + count, 0);
  const complete = departmentId !== undefined && servedBy.trim() !== '' && days.length > 0 && chosen.length > 0;
  const change = (index: number, quota: Partial<Quota>) => {
    setQuotas(quotas.map((each, at) => (at === index ? { ...each, ...quota } : each)));
  };
  const send = async () => {
    if (!complete) {
      setAnswer({ refused: true, message: t('incomplete') });
      return;
    }
    const result = await publish.run({
      departmentId,
      servedBy: servedBy.trim(),
      days: days.map((day) => day.format('YYYY-MM-DD')),
      startTime: start.format('HH:mm'),
      slotMinutes,
      quotas: chosen,
    });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'ClinicSlotsPublished':
        setAnswer({ refused: false, message: t('published', { count: result.count }) });
        setDays([]);
        break;
      case 'ClinicSlotsPublishRefused':
        setAnswer({ refused: true, message: result.message });
        break;
      default:
        never(result);
    }
  };

  return (
    <Card title={t('publish')}>
      <Stack>
        <div className={css.form}>
          <label>
            {t('department')}
            <Select
              aria-label={t('department')}
              value={departmentId ?? null}
              options={departments.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id: string) => {
                setDepartmentId(id);
              }}
            />
          </label>
          <label>
            {t('servedBy')}
            <Input
              maxLength={40}
              value={servedBy}
              onChange={(event) => {
                setServedBy(event.target.value);
              }}
            />
          </label>
          <label>
            {t('days')}
            <DatePicker
              multiple
              placement="bottomLeft"
              maxTagCount="responsive"
              value={days}
              minDate={dayjs()}
              onChange={(chosenDays) => {
                setDays(Array.isArray(chosenDays) ? chosenDays : []);
              }}
            />
          </label>
          <label>
            {t('startTime')}
            <TimePicker
              format="HH:mm"
              minuteStep={5}
              allowClear={false}
              needConfirm={false}
              value={start}
              onChange={(time) => {
                if (time !== null && !Array.isArray(time)) setStart(time);
              }}
            />
          </label>
          <label>
            {t('slotMinutes')}
            <InputNumber
              min={5}
              max={120}
              step={5}
              precision={0}
              value={slotMinutes}
              onChange={(minutes) => {
                setSlotMinutes(minutes ?? 15);
              }}
            />
          </label>
        </div>
        <fieldset className={css.quotas}>
          <legend>{t('quotas')}</legend>
          {quotas.map((quota, index) => (
            <Stack key={index} row gap={3}>
              <Select
                aria-label={`${t('team')} ${index + 1}`}
                placeholder={t('team')}
                style={{ width: 'min(18rem, 100%)' }}
                showSearch={{ optionFilterProp: 'label' }}
                value={quota.teamId ?? null}
                options={teams
                  .filter(({ id }) => id === quota.teamId || quotas.every(({ teamId }) => teamId !== id))
                  .map(({ id, name, institutionName }) => ({ value: id, label: `${name} · ${institutionName}` }))}
                onChange={(teamId: string) => {
                  change(index, { teamId });
                }}
              />
              <InputNumber
                aria-label={`${t('count')} ${index + 1}`}
                min={1}
                max={40}
                precision={0}
                value={quota.count}
                onChange={(count) => {
                  change(index, { count: count ?? 1 });
                }}
              />
              {quotas.length > 1 && (
                <Button
                  look="quiet"
                  onClick={() => {
                    setQuotas(quotas.filter((_, at) => at !== index));
                  }}
                >
                  {t('removeTeam')}
                </Button>
              )}
            </Stack>
          ))}
          <div>
            <Button
              look="quiet"
              onClick={() => {
                setQuotas([...quotas, { teamId: undefined, count: 2 }]);
              }}
            >
              {t('addTeam')}
            </Button>
          </div>
        </fieldset>
        {perDay > 0 && days.length > 0 && (
          <p>
            {t('publishSum', {
              count: perDay * days.length,
              days: days.length,
              perDay,
              from: start.format('HH:mm'),
              until: start.add(perDay * slotMinutes, 'minute').format('HH:mm'),
            })}
          </p>
        )}
        {answer !== undefined &&
          (answer.refused ? <RefusalMessage message={answer.message} /> : <p role="status">{answer.message}</p>)}
        <Failure of={publish.failure} />
        <div>
          <Button look="primary" disabled={publish.busy} onClick={() => void send()}>
            {t('publishVerb')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
