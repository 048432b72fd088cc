import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Countdown } from '../../shared/ui/Countdown';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { peopleTexts, sexText } from '../../shared/words/peopleTexts';
import css from './referral.module.css';
import { referralTexts, stateText, stateTone, urgencyText, urgencyTone } from './texts';
import { usePlace } from './usePlace';
import { wantText, wayTexts } from './wayTexts';

const fragment = graphql(`
  fragment ReferralTable_referral on Referral {
    id
    number
    state
    want
    isGreenChannel
    urgency
    createdAt
    answerBy
    viewerCanAnswer
    viewerCanAcceptOffer
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
    department {
      id
      name
      hospital {
        id
        name
      }
    }
    slot {
      id
      startsAt
      servedBy
    }
    bed {
      ward
      firstNight
      lastNight
    }
  }
`);

interface Props {
  label: string;
  referrals: readonly FragmentType<typeof fragment>[];
  onOpen: (id: string) => void;
  hasMore: boolean;
  onMore: () => Promise<unknown>;
  empty: ReactNode;
}

/** Referrals with the time that is left; the row that waits for the reader has the strong button. */
export function ReferralTable({ label, referrals, onOpen, hasMore, onMore, empty }: Props) {
  const t = useTexts(referralTexts);
  const people = useTexts(peopleTexts);
  const way = useTexts(wayTexts);
  const placeOf = usePlace();
  const format = useFormat();
  const rows = referrals.map((referral) => readFragment(fragment, referral));
  return (
    <DataTable
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      hasMore={hasMore}
      onMore={onMore}
      empty={empty}
      columns={[
        {
          title: t('patient'),
          render: (_, { patient }) => (
            <>
              <strong>{patient.name}</strong>
              <div className={css.person}>
                {t('patientWords', { sex: people(sexText[patient.sex]), age: patient.age })}
              </div>
            </>
          ),
        },
        {
          title: t('urgency'),
          render: (_, row) =>
            row.isGreenChannel ? (
              <Tag tone="danger">{way('green')}</Tag>
            ) : (
              <Tag tone={urgencyTone[row.urgency]}>{t(urgencyText[row.urgency])}</Tag>
            ),
        },
        {
          title: t('department'),
          render: (_, { department }) => (
            <>
              {department.name}
              <div className={css.soft}>{department.hospital.name}</div>
            </>
          ),
        },
        {
          title: t('team'),
          render: (_, { team }) => (
            <>
              {team.name}
              <div className={css.soft}>{team.institutionName}</div>
            </>
          ),
        },
        {
          title: way('place'),
          render: (_, row) => (
            <>
              {way(wantText[row.want])}
              {(row.slot !== null || row.bed !== null) && <div className={css.soft}>{placeOf(row)}</div>}
            </>
          ),
        },
        { title: t('state'), render: (_, row) => <Tag tone={stateTone[row.state]}>{t(stateText[row.state])}</Tag> },
        { title: t('createdAt'), ...wholeDays, render: (_, row) => format.instant(row.createdAt) },
        { title: t('timeLeft'), render: (_, row) => row.answerBy !== null && <Countdown until={row.answerBy} /> },
        {
          title: '',
          render: (_, row) => {
            const mine = row.viewerCanAnswer || row.viewerCanAcceptOffer;
            return (
              <Button
                look={mine ? 'primary' : 'quiet'}
                onClick={() => {
                  onOpen(row.id);
                }}
              >
                {t(mine ? 'handle' : 'open')}
                <span className="only-heard">{t('titleOf', { name: row.patient.name })}</span>
              </Button>
            );
          },
        },
      ]}
    />
  );
}
