import { DatePicker } from 'antd';
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
import { QuotaFields, quotaInput, type Holders, type Quota } from './QuotaFields';
import { newSession, SessionFields } from './SessionFields';
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

interface Props extends Holders {
  departments: readonly { id: string; name: string }[];
}

/** One doctor's clinic on one or more days, shared out among the teams; what comes of it is counted before it is sent (M23, trap 14). */
export function PublishForm({ departments, teams, institutions }: Props) {
  const t = useTexts(hospitalTexts);
  const publish = useAction(publication, { refetch: ['SlotsPage'] });
  const [session, setSession] = useState(newSession);
  const [days, setDays] = useState<Dayjs[]>([]);
  const [quotas, setQuotas] = useState<Quota[]>([{ holder: '', count: 2 }]);
  const [answer, setAnswer] = useState<{ refused: boolean; message: string }>();

  const chosen = quotaInput(quotas);
  const perDay = chosen.reduce((sum, { count }) => sum + count, 0);
  const { departmentId } = session;
  const start = dayjs(session.startTime, 'HH:mm');
  const complete = departmentId !== undefined && session.servedBy.trim() !== '' && days.length > 0 && chosen.length > 0;
  const send = async () => {
    if (!complete) {
      setAnswer({ refused: true, message: t('incomplete') });
      return;
    }
    const result = await publish.run({
      ...session,
      departmentId,
      servedBy: session.servedBy.trim(),
      days: days.map((day) => day.format('YYYY-MM-DD')),
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
          <SessionFields session={session} departments={departments} onChange={setSession} />
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
        </div>
        <QuotaFields quotas={quotas} teams={teams} institutions={institutions} onChange={setQuotas} />
        {perDay > 0 && days.length > 0 && (
          <p>
            {t('publishSum', {
              count: perDay * days.length,
              days: days.length,
              perDay,
              from: start.format('HH:mm'),
              until: start.add(perDay * session.slotMinutes, 'minute').format('HH:mm'),
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
