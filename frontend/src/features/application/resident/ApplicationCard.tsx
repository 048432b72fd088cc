import { useState } from 'react';
import { Link } from 'react-router';
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
import { applicationTexts } from '../texts';
import { stateText, stateTone } from '../words';
import css from './application.module.css';

const fragment = graphql(`
  fragment ApplicationCard_application on Application {
    id
    state
    applicant
    message
    submittedAt
    answerBy
    lapsesOn
    isOverdue
    answeredBy
    closedAt
    answer
    viewerCanWithdraw
    team {
      id
      name
      phone
    }
    fromTeam {
      id
      name
    }
  }
`);

const withdrawal = graphql(`
  mutation WithdrawApplication($input: ApplicationWithdrawInput!) {
    applicationWithdraw(input: $input) {
      __typename
      ... on ApplicationWithdrawn {
        application {
          id
          ...ApplicationCard_application
        }
      }
      ... on ApplicationWithdrawRefused {
        message
      }
    }
  }
`);

/** Where an application stands: who must act by when, what was answered, the way back or on (M13). */
export function ApplicationCard(props: { application: FragmentType<typeof fragment> }) {
  const application = readFragment(fragment, props.application);
  const { team, state } = application;
  const t = useTexts(applicationTexts);
  const format = useFormat();
  const withdraw = useAction(withdrawal, { refetch: ['HomePage', 'ApplicationPage'] });
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const takeBack = async () => {
    setAsking(false);
    const answer = await withdraw.run({ applicationId: application.id });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ApplicationWithdrawn':
        setRefusal(undefined);
        break;
      case 'ApplicationWithdrawRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  return (
    <Card
      title={team.name}
      tone={state === 'OPEN' ? 'warm' : 'plain'}
      aside={<Tag tone={stateTone[state]}>{t(stateText[state])}</Tag>}
    >
      <Stack>
        {state === 'OPEN' && (
          <p>
            <strong>{t('waitsFor', { team: team.name })}</strong>
            <br />
            {t(application.isOverdue ? 'overdue' : 'waitsBy', { date: format.date(application.answerBy) })}{' '}
            {t('lapses', { date: format.date(application.lapsesOn) })}
          </p>
        )}
        {state === 'ACCEPTED' && <p>{t('accepted')}</p>}
        <Facts
          facts={[
            [t('from'), application.fromTeam?.name],
            [t('sentBy'), t('sentByAt', { name: application.applicant, at: format.instant(application.submittedAt) })],
            [t('messageSent'), application.message],
            [t('declinedWhy'), application.answer],
            [
              t('answer'),
              application.answeredBy === null || application.closedAt === null
                ? null
                : t('answeredBy', { name: application.answeredBy, at: format.instant(application.closedAt) }),
            ],
          ]}
        />
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={withdraw.failure} />
        {state === 'OPEN' && (
          <a className={css.action} href={`tel:${team.phone}`}>
            {t('callTeam', { phone: team.phone })}
          </a>
        )}
        {state === 'ACCEPTED' && (
          <Link className={css.action} to="/resident/agreement">
            {t('seeAgreement')}
          </Link>
        )}
        {application.viewerCanWithdraw && (
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
