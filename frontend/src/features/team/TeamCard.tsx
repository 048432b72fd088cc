import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { Icon } from '../../shared/ui/Icon';
import { Tag } from '../../shared/ui/Tag';
import css from './TeamCard.module.css';
import { teamTexts } from './texts';
import { teamKindText, teamRoleText } from './words';

const fragment = graphql(`
  fragment TeamCard_team on TeamProfile {
    id
    kind
    name
    studio
    phone
    institutionName
    institutionAddress
    placeName
    tcmGuidance
    members {
      id
      name
      role
      isLeader
      qualification
      duties
      phone
    }
  }
`);

/** A team as it stands on the notice board: where, how to call, who does what (M07). */
export function TeamCard(props: { team: FragmentType<typeof fragment> }) {
  const team = readFragment(fragment, props.team);
  const t = useTexts(teamTexts);
  return (
    <Card title={team.name} aside={<Tag tone="brand">{t(teamKindText[team.kind])}</Tag>}>
      <div className={css.team}>
        <Facts
          facts={[
            [t('institution'), team.institutionName],
            [t('address'), `${team.placeName} · ${team.institutionAddress}`],
            [t('studio'), team.studio],
            [t('phone'), <a href={`tel:${team.phone}`}>{team.phone}</a>],
            [t('tcm'), team.tcmGuidance],
          ]}
        />
        <ul className={css.members} aria-label={t('members')}>
          {team.members.map((member) => (
            <li key={member.id} className={css.member}>
              <span className={css.face}>
                <Icon name="doctor" />
              </span>
              <div>
                <p className={css.name}>
                  {member.name} <span className={css.role}>{t(teamRoleText[member.role])}</span>{' '}
                  {member.isLeader && team.kind === 'TEAM' && <Tag tone="warm">{t('leader')}</Tag>}
                </p>
                <p className={css.soft}>{member.qualification}</p>
                <p>{member.duties}</p>
                {member.phone !== null && (
                  <p>
                    <a href={`tel:${member.phone}`}>{t('call', { phone: member.phone })}</a>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
