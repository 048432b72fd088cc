import { useQuery } from '@apollo/client/react';
import { Drawer } from 'antd';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Countdown } from '../../shared/ui/Countdown';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Facts } from '../../shared/ui/Facts';
import { Loading } from '../../shared/ui/Loading';
import { Masked } from '../../shared/ui/Masked';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { keyGroupText, peopleTexts, sexText } from '../../shared/words/peopleTexts';
import { Acknowledge } from './Acknowledge';
import { downStateText, downTexts } from './downTexts';
import { Attachments } from './Attachments';
import { HospitalAnswer } from './HospitalAnswer';
import css from './referral.module.css';
import { ReferralEvents } from './ReferralEvents';
import { SendBackForm } from './SendBackForm';
import { TeamAnswer } from './TeamAnswer';
import { declineText, referralTexts, stateText, stateTone, urgencyText } from './texts';
import { usePlace } from './usePlace';
import { VisitAnswer } from './VisitAnswer';
import { wantText, wayTexts } from './wayTexts';

const fragment = graphql(`
  fragment ReferralDrawer_referral on Referral {
    id
    number
    state
    want
    isGreenChannel
    urgency
    summary
    referredBy
    createdAt
    answerBy
    waitsFor
    declineReason
    hospitalNote
    viewerCanAnswer
    viewerCanCancel
    viewerCanAcceptOffer
    viewerCanSendBack
    viewerCanAcknowledge
    acknowledgedBy
    acknowledgedAt
    downReferral {
      id
      number
      state
      watchFor
    }
    patient {
      name
      sex
      age
      phoneMasked
      keyGroups
    }
    team {
      id
      name
      institutionName
      phone
    }
    department {
      id
      name
      location
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
      location
      firstNight
      lastNight
    }
    ...VisitAnswer_referral
    ...Attachments_referral
    ...ReferralEvents_referral
  }
`);

const query = graphql(`
  query ReferralById($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Referral {
        ...ReferralDrawer_referral
      }
    }
  }
`);

/** One referral, whole, and whatever the reader may do with it now. */
export function ReferralDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(referralTexts);
  const down = useTexts(downTexts);
  const people = useTexts(peopleTexts);
  const way = useTexts(wayTexts);
  const placeOf = usePlace();
  const { data, error, loading } = useQuery(query, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const node = data?.node?.__typename === 'Referral' ? data.node : null;
  const referral = readFragment(fragment, node);
  return (
    <Drawer
      open
      size={620}
      title={referral == null ? t('referrals') : t('titleOf', { name: referral.patient.name })}
      extra={referral != null && <Tag tone={stateTone[referral.state]}>{t(stateText[referral.state])}</Tag>}
      onClose={onClose}
    >
      <Failure of={error} />
      {referral == null ? (
        loading ? (
          <Loading />
        ) : (
          <EmptyState title={t('none')} />
        )
      ) : (
        <Stack gap={5}>
          {referral.answerBy !== null && referral.waitsFor !== null && (
            <Stack row gap={3}>
              <strong>{t(referral.waitsFor === 'HOSPITAL_COORDINATOR' ? 'waitsForHospital' : 'waitsForTeam')}</strong>
              <Countdown until={referral.answerBy} />
              {referral.isGreenChannel && <Tag tone="danger">{way('green')}</Tag>}
            </Stack>
          )}
          <Facts
            facts={[
              [t('number'), referral.number],
              [
                t('patient'),
                `${referral.patient.name} · ${t('patientWords', { sex: people(sexText[referral.patient.sex]), age: referral.patient.age })}`,
              ],
              [t('keyGroups'), referral.patient.keyGroups.map((group) => people(keyGroupText[group])).join('、')],
              [
                t('phone'),
                referral.patient.phoneMasked === null ? null : <Masked value={referral.patient.phoneMasked} />,
              ],
              [
                t('team'),
                `${t('ofTeam', { team: referral.team.name, institution: referral.team.institutionName })} ${referral.team.phone}`,
              ],
              [t('referredBy'), referral.referredBy],
              [t('hospital'), referral.department.hospital.name],
              [t('department'), `${referral.department.name} · ${referral.department.location}`],
              [t('urgency'), t(urgencyText[referral.urgency])],
              [way('want'), way(wantText[referral.want])],
              [way('place'), placeOf(referral)],
              [t('declineReason'), referral.declineReason === null ? null : t(declineText[referral.declineReason])],
              [t('hospitalNote'), referral.hospitalNote],
            ]}
          />
          <div>
            <h3>{t('summary')}</h3>
            <p className={css.prose}>{referral.summary}</p>
          </div>
          <Attachments referral={referral} />
          {referral.viewerCanAnswer && (
            <HospitalAnswer
              referralId={referral.id}
              departmentId={referral.department.id}
              want={referral.want}
              ownSlotId={referral.slot?.id}
              ownBed={referral.bed ?? undefined}
            />
          )}
          {(referral.viewerCanCancel || referral.viewerCanAcceptOffer) && (
            <TeamAnswer
              referralId={referral.id}
              canAccept={referral.viewerCanAcceptOffer}
              canCancel={referral.viewerCanCancel}
            />
          )}
          <VisitAnswer key={referral.state} referral={referral} />
          <Acknowledge referral={referral} />
          {referral.viewerCanSendBack && <SendBackForm referralId={referral.id} />}
          {referral.downReferral !== null && (
            <Facts
              facts={[
                [down('number'), referral.downReferral.number],
                [down('state'), down(downStateText[referral.downReferral.state])],
                [down('watchFor'), referral.downReferral.watchFor],
              ]}
            />
          )}
          <ReferralEvents referral={referral} />
        </Stack>
      )}
    </Drawer>
  );
}
