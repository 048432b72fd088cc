import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { DownReferralKind } from '../../shared/api/gql/graphql';
import { daysLater, today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { downTexts, kindText } from './downTexts';
import css from './referral.module.css';

const sendingBack = graphql(`
  mutation DownReferralSend($input: DownReferralSendInput!) {
    downReferralSend(input: $input) {
      __typename
      ... on DownReferralSent {
        downReferral {
          id
          ...DownReferralDrawer_down
        }
      }
      ... on DownReferralSendRefused {
        message
      }
    }
  }
`);

const DAYS_TO_TAKE_OVER = 3;
const LONGEST = 30;

/** Sends a patient back whom the hospital has seen (M25). */
export function SendBackForm({ referralId }: { referralId: string }) {
  const t = useTexts(downTexts);
  const send = useAction(sendingBack, { refetch: ['ReferralById', 'DownReferralsPage'] });
  const [kind, setKind] = useState<DownReferralKind>('DISCHARGE');
  const [summary, setSummary] = useState('');
  const [watchFor, setWatchFor] = useState('');
  const [takeOverBy, setTakeOverBy] = useState(daysLater(today(), DAYS_TO_TAKE_OVER));
  const [refusal, setRefusal] = useState<string>();
  const go = async () => {
    const answer = await send.run({ referralId, kind, summary, watchFor, takeOverBy });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'DownReferralSent':
        setRefusal(undefined);
        break;
      case 'DownReferralSendRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Card tone="brand" title={t('sendBack')}>
      <Stack>
        <p>{t('sendBackLead')}</p>
        <Segmented<DownReferralKind>
          value={kind}
          options={(Object.keys(kindText) as DownReferralKind[]).map((value) => ({
            value,
            label: t(kindText[value]),
          }))}
          onChange={setKind}
        />
        <label className={css.field}>
          {t('summary')}
          <Input.TextArea
            rows={3}
            maxLength={2000}
            value={summary}
            placeholder={t('summaryHint')}
            onChange={(event) => {
              setSummary(event.target.value);
            }}
          />
        </label>
        <label className={css.field}>
          {t('watchFor')}
          <Input.TextArea
            rows={2}
            maxLength={1000}
            value={watchFor}
            placeholder={t('watchForHint')}
            onChange={(event) => {
              setWatchFor(event.target.value);
            }}
          />
        </label>
        <DayField
          label={t('takeOverBy')}
          value={takeOverBy}
          earliest={today()}
          ahead={LONGEST}
          onChange={setTakeOverBy}
        />
        <div>
          <Button look="primary" disabled={send.busy} onClick={() => void go()}>
            {t('send')}
          </Button>
        </div>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={send.failure} />
      </Stack>
    </Card>
  );
}
