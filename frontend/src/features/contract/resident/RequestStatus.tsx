import { useState } from 'react';
import { useAction } from '../../../shared/api/action';
import { Failure } from '../../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { never } from '../../../shared/never';
import { Button } from '../../../shared/ui/Button';
import { Card } from '../../../shared/ui/Card';
import { Confirm } from '../../../shared/ui/ConfirmWithUndo';
import { Facts } from '../../../shared/ui/Facts';
import { RefusalMessage } from '../../../shared/ui/RefusalMessage';
import { Stack } from '../../../shared/ui/Stack';
import { Tag } from '../../../shared/ui/Tag';
import { contractTexts } from '../texts';
import { effectText, reasonText, requestStateText, requestStateTone } from '../words';
import { RequestSteps } from './RequestSteps';

const fragment = graphql(`
  fragment RequestStatus_request on TerminationRequest {
    id
    state
    requestedBy
    requestedAt
    reason
    note
    effect
    institutionName
    answerBy
    isOverdue
    answeredBy
    closedAt
    answer
    endsOn
    viewerCanWithdraw
  }
`);

const withdrawal = graphql(`
  mutation WithdrawRequest($input: TerminationRequestWithdrawInput!) {
    terminationRequestWithdraw(input: $input) {
      __typename
      ... on TerminationRequestWithdrawn {
        request {
          id
          ...RequestStatus_request
        }
      }
      ... on TerminationRequestWithdrawRefused {
        message
      }
    }
  }
`);

/** Where a request for termination stands: who must act by when, what was answered, the way back (M16, trap 11). */
export function RequestStatus(props: { request: FragmentType<typeof fragment> }) {
  const request = readFragment(fragment, props.request);
  const t = useTexts(contractTexts);
  const format = useFormat();
  const withdraw = useAction(withdrawal, { refetch: ['HomePage', 'AgreementPage'] });
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const takeBack = async () => {
    setAsking(false);
    const answer = await withdraw.run({ requestId: request.id });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'TerminationRequestWithdrawn':
        setRefusal(undefined);
        break;
      case 'TerminationRequestWithdrawRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  return (
    <Card
      tone={request.state === 'OPEN' ? 'warm' : 'plain'}
      title={t('requestTitle')}
      aside={<Tag tone={requestStateTone[request.state]}>{t(requestStateText[request.state])}</Tag>}
    >
      <Stack>
        <RequestSteps state={request.state} />
        {request.state === 'OPEN' && (
          <p>
            <strong>{t('requestWaits', { institution: request.institutionName })}</strong>
            <br />
            {t(request.isOverdue ? 'requestOverdue' : 'requestWaitsBy', { date: format.date(request.answerBy) })}
          </p>
        )}
        <Facts
          facts={[
            [t('requestReason'), t(reasonText[request.reason])],
            [t('requestNote'), request.note],
            [t('requestEffect'), t(effectText[request.effect])],
            [t('step1'), t('requestSent', { by: request.requestedBy, at: format.instant(request.requestedAt) })],
            [
              t('step2'),
              request.answeredBy !== null && request.closedAt !== null
                ? t('requestAnswered', { by: request.answeredBy, at: format.instant(request.closedAt) })
                : null,
            ],
            [t('requestAnswer'), request.answer],
            [
              t('step3'),
              request.endsOn !== null
                ? t('requestEndsOn', { date: format.date(request.endsOn) })
                : request.state === 'WITHDRAWN' && request.closedAt !== null
                  ? t('requestWithdrawnAt', { at: format.instant(request.closedAt) })
                  : null,
            ],
          ]}
        />
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={withdraw.failure} />
        {request.viewerCanWithdraw && (
          <Button
            size="l"
            wide
            disabled={withdraw.busy}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('withdraw')}
          </Button>
        )}
        {asking && (
          <Confirm
            title={t('withdrawAsk')}
            verb={t('withdraw')}
            onConfirm={() => void takeBack()}
            onCancel={() => {
              setAsking(false);
            }}
          >
            {t('withdrawWords')}
          </Confirm>
        )}
      </Stack>
    </Card>
  );
}
