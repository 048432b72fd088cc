import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { Icon } from '../../../shared/ui/Icon';
import { Stack } from '../../../shared/ui/Stack';
import { Tag } from '../../../shared/ui/Tag';
import { contractTexts } from '../texts';
import { contractStateText, contractStateTone } from '../words';
import css from './resident.module.css';

const fragment = graphql(`
  fragment DoctorCard_contract on Contract {
    id
    state
    endsOn
    currentTerm {
      lastDay
    }
    team {
      id
      name
      phone
      members {
        id
        name
        isLeader
        qualification
      }
    }
  }
`);

/** The family doctor in the hand: who, until when, and one tap to call (M13). */
export function DoctorCard(props: { contract: FragmentType<typeof fragment> }) {
  const { state, team, currentTerm, endsOn } = readFragment(fragment, props.contract);
  const t = useTexts(contractTexts);
  const format = useFormat();
  const doctor = team.members.find((member) => member.isLeader) ?? team.members[0];
  return (
    <Card title={t('ourDoctor')} aside={<Tag tone={contractStateTone[state]}>{t(contractStateText[state])}</Tag>}>
      <Stack>
        <div className={css.doctor}>
          <span className={css.face}>
            <Icon name="doctor" />
          </span>
          <div>
            <p className={css.name}>{doctor?.name ?? team.name}</p>
            <p className={css.soft}>{[doctor?.qualification, team.name].filter(Boolean).join(' · ')}</p>
            <p className={css.soft}>{t('today', { date: format.date(endsOn ?? currentTerm.lastDay) })}</p>
          </div>
        </div>
        <div className={css.actions} data-print="hide">
          <a className={`${css.action ?? ''} ${css.call ?? ''}`} href={`tel:${team.phone}`}>
            {t('call')} {team.phone}
          </a>
          <Link className={css.action} to="/resident/doctor">
            {t('seeTeam')}
          </Link>
          <Link className={css.action} to="/resident/agreement">
            {t('seeAgreement')}
          </Link>
        </div>
      </Stack>
    </Card>
  );
}
