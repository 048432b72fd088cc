import { Drawer, Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Facts } from '../../shared/ui/Facts';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { peopleTexts, sexText } from '../../shared/words/peopleTexts';
import { BenefitTag } from './BenefitTag';
import { groundText, visitTexts, whyText } from './texts';
import css from './visit.module.css';

const fragment = graphql(`
  fragment VisitDrawer_visit on Visit {
    id
    day
    ground
    carriesBenefits
    department
    recordedBy
    recordedAt
    isImported
    cancelledBy
    cancelledAt
    cancelReason
    viewerCanCancel
    viewerCanReconsider
    institution {
      id
      name
    }
    patient {
      name
      sex
      age
    }
    team {
      id
      name
      institutionName
    }
    referral {
      id
      number
    }
    policy {
      id
      source
      version
    }
    decisions {
      ordinal
      ground
      decidedBy
      decidedAt
    }
  }
`);

const cancelling = graphql(`
  mutation CancelVisit($input: VisitCancelInput!) {
    visitCancel(input: $input) {
      __typename
      ... on VisitChanged {
        visit {
          id
          ...VisitDrawer_visit
        }
      }
      ... on VisitChangeRefused {
        message
        current {
          id
          ...VisitDrawer_visit
        }
      }
    }
  }
`);

const reconsidering = graphql(`
  mutation ReconsiderVisit($input: VisitReconsiderInput!) {
    visitReconsider(input: $input) {
      __typename
      ... on VisitChanged {
        visit {
          id
          ...VisitDrawer_visit
        }
      }
      ... on VisitChangeRefused {
        message
        current {
          id
          ...VisitDrawer_visit
        }
      }
    }
  }
`);

interface Props {
  visit: FragmentType<typeof fragment>;
  onClose: () => void;
}

/** One visit, how it was decided, and what can still be done about it (M22, trap 17). */
export function VisitDrawer({ visit: shown, onClose }: Props) {
  const visit = readFragment(fragment, shown);
  const t = useTexts(visitTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const cancel = useAction(cancelling);
  const reconsider = useAction(reconsidering);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const take = (
    result: { __typename: 'VisitChanged' } | { __typename: 'VisitChangeRefused'; message: string } | undefined,
  ) => {
    if (result === undefined) return;
    switch (result.__typename) {
      case 'VisitChanged':
        setRefusal(undefined);
        break;
      case 'VisitChangeRefused':
        setRefusal(result.message);
        break;
      default:
        never(result);
    }
  };
  const { patient } = visit;
  return (
    <Drawer
      open
      size={560}
      title={t('titleOf', { name: patient.name })}
      extra={<BenefitTag carries={visit.carriesBenefits} cancelled={visit.cancelledAt !== null} />}
      onClose={onClose}
    >
      <Stack gap={5}>
        <p>{t(whyText[visit.ground])}</p>
        <Facts
          facts={[
            [t('day'), format.date(visit.day)],
            [t('patient'), `${patient.name} · ${t('ageOf', { sex: people(sexText[patient.sex]), age: patient.age })}`],
            [t('place'), visit.institution.name],
            [t('department'), visit.department],
            [t('team'), visit.team === null ? t('noTeam') : `${visit.team.name} · ${visit.team.institutionName}`],
            [t('referral'), visit.referral?.number],
            [t('policy'), t('policyWords', { source: visit.policy.source, version: visit.policy.version })],
            [
              t('recorded'),
              [
                t('recordedWords', { by: visit.recordedBy, at: format.instant(visit.recordedAt) }),
                ...(visit.isImported ? [t('imported')] : []),
              ].join(' · '),
            ],
            [
              t('cancelled'),
              visit.cancelledAt === null
                ? null
                : t('cancelledWords', {
                    by: visit.cancelledBy ?? '',
                    at: format.instant(visit.cancelledAt),
                    reason: visit.cancelReason ?? '',
                  }),
            ],
          ]}
        />
        {visit.decisions.length > 1 && (
          <div>
            <h3>{t('decisions')}</h3>
            <ol>
              {visit.decisions.map(({ ordinal, ground, decidedBy, decidedAt }) => (
                <li key={ordinal}>
                  {t('decisionWords', { at: format.instant(decidedAt), by: decidedBy, ground: t(groundText[ground]) })}
                </li>
              ))}
            </ol>
          </div>
        )}
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={cancel.failure ?? reconsider.failure} />
        {visit.viewerCanReconsider && (
          <Stack>
            <p className={css.soft}>{t('reconsiderWords')}</p>
            <div>
              <Button disabled={reconsider.busy} onClick={() => void reconsider.run({ visitId: visit.id }).then(take)}>
                {t('reconsider')}
              </Button>
            </div>
          </Stack>
        )}
        {visit.viewerCanCancel && (
          <Stack>
            <p className={css.soft}>{t('cancelWords')}</p>
            <div className={css.form}>
              <label>
                {t('cancelReason')}
                <Input
                  maxLength={500}
                  value={reason}
                  onChange={(event) => {
                    setReason(event.target.value);
                  }}
                />
              </label>
            </div>
            <div>
              <Button
                look="danger"
                disabled={cancel.busy}
                onClick={() => void cancel.run({ visitId: visit.id, reason }).then(take)}
              >
                {t('cancel')}
              </Button>
            </div>
          </Stack>
        )}
      </Stack>
    </Drawer>
  );
}
