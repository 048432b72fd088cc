import { Drawer, Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { Facts } from '../../shared/ui/Facts';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { contractTexts } from './texts';
import { reasonText, relationText, requestStateText, requestStateTone } from './words';

const fragment = graphql(`
  fragment RequestDrawer_request on TerminationRequest {
    id
    state
    requestedBy
    requestedAt
    reason
    note
    effect
    answerBy
    answeredBy
    closedAt
    answer
    endsOn
    viewerCanAnswer
    contract {
      id
      number
      signedOn
      endsOn
      currentTerm {
        firstDay
        lastDay
      }
      membersAtSigning {
        name
        relation
      }
      household {
        id
        address
      }
      team {
        id
        name
      }
    }
  }
`);

const acceptance = graphql(`
  mutation AcceptRequest($input: TerminationRequestAcceptInput!) {
    terminationRequestAccept(input: $input) {
      __typename
      ... on TerminationRequestAnswered {
        request {
          id
          ...RequestDrawer_request
        }
      }
      ... on TerminationRequestAnswerRefused {
        message
        current {
          id
          ...RequestDrawer_request
        }
      }
    }
  }
`);

const returning = graphql(`
  mutation ReturnRequest($input: TerminationRequestReturnInput!) {
    terminationRequestReturn(input: $input) {
      __typename
      ... on TerminationRequestAnswered {
        request {
          id
          ...RequestDrawer_request
        }
      }
      ... on TerminationRequestAnswerRefused {
        message
        current {
          id
          ...RequestDrawer_request
        }
      }
    }
  }
`);

interface Props {
  request: FragmentType<typeof fragment>;
  onClose: () => void;
}

/** One request, whole, and the institution's answer to it (M16). */
export function RequestDrawer(props: Props) {
  const request = readFragment(fragment, props.request);
  const { contract } = request;
  const t = useTexts(contractTexts);
  const format = useFormat();
  const accept = useAction(acceptance);
  const giveBack = useAction(returning);
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState<'accept' | 'return'>();
  const [refusal, setRefusal] = useState<string>();
  const [missing, setMissing] = useState(false);
  const busy = accept.busy || giveBack.busy;
  const lastDay = request.effect === 'END_OF_TERM' ? contract.currentTerm.lastDay : undefined;

  const answer = async (how: 'accept' | 'return') => {
    setAsking(undefined);
    const words = note.trim();
    const result =
      how === 'accept'
        ? await accept.run({ requestId: request.id, note: words === '' ? null : words })
        : await giveBack.run({ requestId: request.id, note: words });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'TerminationRequestAnswered':
        setRefusal(undefined);
        break;
      case 'TerminationRequestAnswerRefused':
        setRefusal(result.message);
        break;
      default:
        never(result);
    }
  };
  const ask = (how: 'accept' | 'return') => {
    const isMissing = how === 'return' && note.trim() === '';
    setMissing(isMissing);
    if (!isMissing) setAsking(how);
  };

  return (
    <Drawer
      open
      size={560}
      title={t('requestOf', { name: request.requestedBy })}
      extra={<Tag tone={requestStateTone[request.state]}>{t(requestStateText[request.state])}</Tag>}
      onClose={props.onClose}
    >
      <Stack gap={5}>
        <Facts
          facts={[
            [t('requestReason'), t(reasonText[request.reason])],
            [t('requestNote'), request.note],
            [
              t('requestEffect'),
              lastDay === undefined
                ? t('effectON_ACCEPTANCEWords')
                : t('effectEND_OF_TERMWords', { date: format.date(lastDay) }),
            ],
            [t('requestAt'), format.instant(request.requestedAt)],
            [t('requestAnswerBy'), request.state === 'OPEN' ? format.date(request.answerBy) : null],
            [t('contractNumber'), contract.number],
            [t('team'), contract.team.name],
            [t('firstDay'), format.date(contract.currentTerm.firstDay)],
            [t('lastDay'), format.date(contract.currentTerm.lastDay)],
            [t('address'), contract.household?.address],
            [
              t('membersAtSigning'),
              contract.membersAtSigning
                .map(({ name, relation }) => `${name}（${t(relationText[relation])}）`)
                .join('、'),
            ],
            [
              t('requestAnswer'),
              request.answeredBy !== null && request.closedAt !== null
                ? t('requestAnswered', { by: request.answeredBy, at: format.instant(request.closedAt) })
                : null,
            ],
            [t('answerWords'), request.answer],
            [t('step3'), request.endsOn === null ? null : t('requestEndsOn', { date: format.date(request.endsOn) })],
          ]}
        />
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={accept.failure ?? giveBack.failure} />
        {request.viewerCanAnswer && (
          <Stack>
            <label>
              <strong>{t('answerWords')}</strong>
              <Input.TextArea
                rows={3}
                maxLength={500}
                showCount
                value={note}
                status={missing ? 'error' : ''}
                placeholder={t('answerHint')}
                onChange={(event) => {
                  setNote(event.target.value);
                }}
              />
            </label>
            {missing && <p role="alert">{t('answerMissing')}</p>}
            <Stack row gap={3}>
              <Button
                look="danger"
                disabled={busy}
                onClick={() => {
                  ask('accept');
                }}
              >
                {t('accept')}
              </Button>
              <Button
                disabled={busy}
                onClick={() => {
                  ask('return');
                }}
              >
                {t('giveBack')}
              </Button>
            </Stack>
          </Stack>
        )}
      </Stack>
      {asking !== undefined && (
        <Confirm
          danger={asking === 'accept'}
          title={t(asking === 'accept' ? 'acceptAsk' : 'giveBackAsk')}
          verb={t(asking === 'accept' ? 'accept' : 'giveBack')}
          busy={busy}
          onConfirm={() => void answer(asking)}
          onCancel={() => {
            setAsking(undefined);
          }}
        >
          {asking === 'accept'
            ? lastDay === undefined
              ? t('acceptToday')
              : t('acceptAtEnd', { date: format.date(lastDay) })
            : t('giveBackWords')}
        </Confirm>
      )}
    </Drawer>
  );
}
