import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { Stack } from '../../../shared/ui/Stack';
import { Tag } from '../../../shared/ui/Tag';
import { applicationTexts } from '../texts';
import { cannotApplyText } from '../words';
import css from './application.module.css';

const fragment = graphql(`
  fragment TeamChoiceCard_choice on TeamChoice {
    metres
    isResponsible
    isCurrent
    viewerCanApply
    viewerCannotApplyReasons
    load {
      signedHouseholds
      limit
    }
    team {
      id
      kind
      name
      phone
      institutionName
      studio
      members {
        id
        name
        isLeader
        qualification
      }
    }
  }
`);

const KILOMETRE = 1000;

/** One team to choose: who leads it, how far, how full, and why not where it cannot be had (M13). */
export function TeamChoiceCard(props: { choice: FragmentType<typeof fragment>; isSwitch: boolean }) {
  const choice = readFragment(fragment, props.choice);
  const { team, load, metres } = choice;
  const t = useTexts(applicationTexts);
  const format = useFormat();
  const doctor = team.members.find(({ isLeader }) => isLeader) ?? team.members[0];
  const signed = format.number(load.signedHouseholds);
  return (
    <Card
      title={team.name}
      tone={choice.isResponsible ? 'brand' : 'plain'}
      aside={
        choice.isCurrent ? (
          <Tag tone="good">{t('current')}</Tag>
        ) : choice.isResponsible ? (
          <Tag tone="brand">{t('responsible')}</Tag>
        ) : team.kind === 'VILLAGE_DOCTOR' ? (
          <Tag>{t('village')}</Tag>
        ) : undefined
      }
    >
      <Stack gap={3}>
        <div>
          {doctor !== undefined && (
            <p className={css.name}>{[doctor.name, doctor.qualification].filter(Boolean).join(' · ')}</p>
          )}
          <p className={css.soft}>{[team.institutionName, team.studio].join(' · ')}</p>
          <p className={css.soft}>
            {[
              metres === null || choice.isResponsible
                ? undefined
                : metres < KILOMETRE
                  ? t('metres', { metres: format.number(Math.max(50, Math.round(metres / 50) * 50)) })
                  : t('kilometres', { kilometres: format.number(Math.round(metres / 100) / 10) }),
              load.limit === null
                ? t('households', { count: signed })
                : t('householdsOf', { count: signed, limit: format.number(load.limit) }),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </p>
        </div>
        {choice.viewerCannotApplyReasons
          .filter((reason) => reason !== 'HAS_THIS_TEAM')
          .map((reason) => (
            <p key={reason}>{t(cannotApplyText[reason])}</p>
          ))}
        <div className={css.actions}>
          <a className={css.action} href={`tel:${team.phone}`}>
            {t('callTeam', { phone: team.phone })}
          </a>
          {choice.viewerCanApply && (
            <Link className={`${css.action ?? ''} ${css.chosen ?? ''}`} to={`/resident/apply?team=${team.id}`}>
              {t(props.isSwitch ? 'switch' : 'apply')}
              <span className="only-heard">{team.name}</span>
            </Link>
          )}
        </div>
      </Stack>
    </Card>
  );
}
