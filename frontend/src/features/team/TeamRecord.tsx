import { useState } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { LoadBar } from '../../shared/ui/LoadBar';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { JoinForm } from './JoinForm';
import css from './life.module.css';
import { lifeTexts } from './lifeTexts';
import { MemberTable } from './MemberTable';
import { NoticeForm } from './NoticeForm';
import { PermitForm } from './PermitForm';
import { TeamDays } from './TeamDays';
import { TeamState } from './TeamState';
import { teamTexts } from './texts';
import { teamKindText, teamRoleText } from './words';

const fragment = graphql(`
  fragment TeamRecord_team on Team {
    id
    ...TeamState_team
    permittedFrom
    permittedUntil
    viewerCanChangeMembers
    viewerCanManage
    profile {
      id
      kind
      name
      studio
      phone
      institutionName
      placeName
      tcmGuidance
      members {
        id
        ...MemberTable_member
      }
    }
    load {
      signedHouseholds
      areaHouseholds
      areaPopulation
      advised
      limit
    }
    memberships {
      id
      name
      role
      since
      until
    }
  }
`);

/** A team, whole: notice, load, members of today, of a day and of all times (M04–M07). */
export function TeamRecord(props: { team: FragmentType<typeof fragment> }) {
  const team = readFragment(fragment, props.team);
  const { profile, load } = team;
  const t = useTexts(lifeTexts);
  const words = useTexts(teamTexts);
  const format = useFormat();
  const [open, setOpen] = useState<'notice' | 'permit' | 'join'>();
  const close = () => {
    setOpen(undefined);
  };
  const former = team.memberships.filter(({ until }) => until !== null);
  const isDoctor = profile.kind === 'VILLAGE_DOCTOR';
  return (
    <Stack gap={5}>
      <PageHeader
        title={profile.name}
        lead={`${words(teamKindText[profile.kind])} · ${profile.institutionName} · ${profile.placeName}`}
        actions={team.viewerCanManage && <Link to={`/institution/teams/${team.id}/close`}>{t('closeTeam')}</Link>}
      />
      <TeamState team={team} />
      <div className={css.pair}>
        <Card
          title={t('basics')}
          aside={
            team.viewerCanManage && (
              <Button
                look="quiet"
                onClick={() => {
                  setOpen('notice');
                }}
              >
                {t('describe')}
              </Button>
            )
          }
        >
          <Stack>
            <Facts
              facts={[
                [t('studio'), profile.studio],
                [t('phone'), profile.phone],
                [words('tcm'), profile.tcmGuidance],
                [
                  t('permission'),
                  team.permittedFrom === null
                    ? null
                    : team.permittedUntil === null
                      ? t('permissionOpen', { from: format.date(team.permittedFrom) })
                      : t('permissionDays', {
                          from: format.date(team.permittedFrom),
                          until: format.date(team.permittedUntil),
                        }),
                ],
              ]}
            />
            {isDoctor && team.viewerCanManage && (
              <div>
                <Button
                  onClick={() => {
                    setOpen('permit');
                  }}
                >
                  {t('permit')}
                </Button>
              </div>
            )}
          </Stack>
        </Card>
        <Card title={t('load')}>
          <LoadBar
            label={t('signedOf', { name: profile.name })}
            value={load.signedHouseholds}
            advised={load.advised}
            limit={load.limit}
          />
          <p className={css.soft}>
            {t('inAreas', {
              households: format.number(load.areaHouseholds),
              population: format.number(load.areaPopulation),
            })}
          </p>
        </Card>
      </div>
      <Card
        title={t('members')}
        aside={
          team.viewerCanChangeMembers &&
          !isDoctor && (
            <Button
              onClick={() => {
                setOpen('join');
              }}
            >
              {t('join')}
            </Button>
          )
        }
      >
        <MemberTable
          members={profile.members}
          canChange={team.viewerCanChangeMembers}
          canLead={team.viewerCanManage && !isDoctor}
        />
      </Card>
      <div className={css.pair}>
        <TeamDays teamId={team.id} />
        <Card title={t('former')}>
          {former.length === 0 ? (
            <p className={css.soft}>{t('none')}</p>
          ) : (
            <ul className={css.list}>
              {former.map(({ id, name, role, since, until }) => (
                <li key={id}>
                  {name}（{words(teamRoleText[role])}）
                  <span className={css.soft}>
                    {t('formerDays', { from: format.date(since), until: format.date(until ?? since) })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
      {open === 'notice' && (
        <NoticeForm
          teamId={team.id}
          notice={{
            name: profile.name,
            studio: profile.studio,
            phone: profile.phone,
            tcmGuidance: profile.tcmGuidance,
          }}
          onClose={close}
        />
      )}
      {open === 'permit' && <PermitForm team={team} onClose={close} />}
      {open === 'join' && <JoinForm teamId={team.id} onClose={close} />}
    </Stack>
  );
}
