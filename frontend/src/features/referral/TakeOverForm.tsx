import { Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { daysLater, today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { downTexts } from './downTexts';
import css from './referral.module.css';

const takingOver = graphql(`
  mutation DownReferralTakeOver($input: DownReferralTakeOverInput!) {
    downReferralTakeOver(input: $input) {
      __typename
      ... on DownReferralTakenOver {
        downReferral {
          id
          ...DownReferralDrawer_down
        }
      }
      ... on DownReferralTakeOverRefused {
        message
        current {
          id
          ...DownReferralDrawer_down
        }
      }
    }
  }
`);

const DAYS_TO_FIRST_VISIT = 3;
const LONGEST = 90;

/** Takes a patient over: what the team will do, and when it first sees them (M25). */
export function TakeOverForm({ id, onDone }: { id: string; onDone: () => unknown }) {
  const t = useTexts(downTexts);
  const takeOver = useAction(takingOver);
  const [plan, setPlan] = useState('');
  const [firstVisitOn, setFirstVisitOn] = useState(daysLater(today(), DAYS_TO_FIRST_VISIT));
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    const answer = await takeOver.run({ downReferralId: id, plan, firstVisitOn });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'DownReferralTakenOver':
        onDone();
        break;
      case 'DownReferralTakeOverRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Card tone="brand">
      <Stack>
        <label className={css.field}>
          {t('plan')}
          <Input.TextArea
            rows={2}
            maxLength={500}
            value={plan}
            placeholder={t('planHint')}
            onChange={(event) => {
              setPlan(event.target.value);
            }}
          />
        </label>
        <DayField
          label={t('firstVisitOn')}
          value={firstVisitOn}
          earliest={today()}
          ahead={LONGEST}
          onChange={setFirstVisitOn}
        />
        <div>
          <Button look="primary" disabled={takeOver.busy} onClick={() => void send()}>
            {t('takeOver')}
          </Button>
        </div>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={takeOver.failure} />
      </Stack>
    </Card>
  );
}
