import { InputNumber } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { wardTexts } from './texts';
import css from './ward.module.css';

const changing = graphql(`
  mutation ChangeWardBeds($input: WardChangeBedsInput!) {
    wardChangeBeds(input: $input) {
      __typename
      ... on WardChanged {
        ward {
          id
        }
      }
      ... on WardChangeRefused {
        message
        nights {
          night
          taken
        }
      }
    }
  }
`);

interface Props {
  ward: { id: string; name: string };
  night: string;
  onChanged: () => void;
}

/** How many beds a ward keeps from a night on, or from one night to another; never fewer than are taken (trap 14). */
export function ChangeBedsForm({ ward, night, onChanged }: Props) {
  const t = useTexts(wardTexts);
  const format = useFormat();
  const change = useAction(changing, { refetch: ['WardsPage'] });
  const [firstNight, setFirstNight] = useState(night < today() ? today() : night);
  const [lastNight, setLastNight] = useState('');
  const [beds, setBeds] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<{ message: string; nights: readonly { night: string; taken: number }[] }>();
  const save = async () => {
    if (beds === null) {
      setRefusal({ message: t('bedsMissing'), nights: [] });
      return;
    }
    const answer = await change.run({
      wardId: ward.id,
      firstNight,
      lastNight: lastNight === '' ? null : lastNight,
      beds,
    });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'WardChanged':
        onChanged();
        break;
      case 'WardChangeRefused':
        setRefusal(answer);
        break;
      default:
        never(answer);
    }
  };
  return (
    <section aria-label={t('changeBeds')}>
      <Stack gap={3}>
        <h3>{t('changeBeds')}</h3>
        <div className={css.form}>
          <DayField label={t('firstNight')} value={firstNight} onChange={setFirstNight} earliest={today()} ahead={90} />
          <DayField label={t('lastNight')} value={lastNight} onChange={setLastNight} earliest={firstNight} ahead={90} />
          <label>
            {t('beds')}
            <InputNumber aria-label={t('beds')} min={0} max={200} precision={0} value={beds} onChange={setBeds} />
          </label>
        </div>
        <p className={css.soft}>{t('openEnd')}</p>
        {refusal !== undefined && (
          <RefusalMessage
            message={refusal.message}
            next={
              refusal.nights.length === 0
                ? undefined
                : refusal.nights
                    .slice(0, 10)
                    .map(({ night: of, taken }) => t('nightsAgainst', { date: format.date(of), taken }))
                    .join('；')
            }
          />
        )}
        <Failure of={change.failure} />
        <div>
          <Button look="primary" disabled={change.busy} onClick={() => void save()}>
            {t('changeVerb')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
