import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { workTexts } from './workTexts';

const acknowledging = graphql(`
  mutation AcknowledgeReferral($input: ReferralAcknowledgeInput!) {
    referralAcknowledge(input: $input) {
      __typename
      ... on ReferralAcknowledged {
        referral {
          id
          acknowledgedBy
          acknowledgedAt
          viewerCanAcknowledge
        }
      }
      ... on ReferralAcknowledgeRefused {
        message
        current {
          id
          state
          acknowledgedBy
          acknowledgedAt
          viewerCanAcknowledge
        }
      }
    }
  }
`);

interface Props {
  referral: {
    id: string;
    viewerCanAcknowledge: boolean;
    acknowledgedBy: string | null;
    acknowledgedAt: string | null;
  };
}

/** The team takes note of an end without an appointment, so that it leaves the work lists; afterwards it says who did. */
export function Acknowledge({ referral }: Props) {
  const t = useTexts(workTexts);
  const format = useFormat();
  const action = useAction(acknowledging, { refetch: ['ReferralWorkPage'] });
  const [refusal, setRefusal] = useState<string>();
  const { acknowledgedBy: by, acknowledgedAt: at } = referral;
  if (by !== null && at !== null) {
    return <Facts facts={[[t('acknowledged'), t('acknowledgedWords', { by, at: format.instant(at) })]]} />;
  }
  if (!referral.viewerCanAcknowledge) return null;
  const send = async () => {
    const answer = await action.run({ referralId: referral.id });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ReferralAcknowledged':
        setRefusal(undefined);
        break;
      case 'ReferralAcknowledgeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Card tone="brand">
      <Stack>
        <p>{t('acknowledgeWords')}</p>
        <div>
          <Button look="primary" disabled={action.busy} onClick={() => void send()}>
            {t('acknowledge')}
          </Button>
        </div>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={action.failure} />
      </Stack>
    </Card>
  );
}
