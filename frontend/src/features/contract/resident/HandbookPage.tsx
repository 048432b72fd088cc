import { Link } from 'react-router';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Button } from '../../../shared/ui/Button';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { Facts } from '../../../shared/ui/Facts';
import { contractTexts } from '../texts';
import { MemberList } from './MemberList';
import css from './resident.module.css';

const query = graphql(`
  query HandbookPage {
    district {
      id
      name
    }
    myHousehold {
      id
      number
      address
      head {
        resident {
          id
          name
        }
      }
      ...MemberList_household
      contract {
        id
        number
        currentTerm {
          firstDay
          lastDay
        }
        team {
          id
          name
          studio
          phone
          institutionName
          institutionAddress
          members {
            id
            name
            qualification
            duties
            phone
          }
        }
        policy {
          id
          source
          services {
            title
            text
          }
        }
      }
    }
  }
`);

export const loader = preloads(query);

/** The first pages of the handbook, one form for the whole district: cover, household, team, services (M18). Each is a page when printed. */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(contractTexts);
  const format = useFormat();
  const household = data.myHousehold;
  const contract = household?.contract;
  if (household === null || contract == null) {
    return (
      <EmptyState title={t('noContract')} action={<Link to="/public/teams">{t('seeTeams')}</Link>}>
        {t('noContractWords')}
      </EmptyState>
    );
  }
  const { team, policy, currentTerm } = contract;
  return (
    <div className={css.pages}>
      <Card tone="brand">
        <div className={css.cover}>
          <p>{data.district.name}</p>
          <h1>{t('handbook')}</h1>
          {household.head !== null && (
            <p className={css.name}>{t('handbookFor', { name: household.head.resident.name })}</p>
          )}
          <p>{contract.number}</p>
          <div data-print="hide">
            <Button
              onClick={() => {
                window.print();
              }}
            >
              {t('print')}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={t('members')}>
        <div className={css.prose}>
          <MemberList household={household} />
          <Facts
            facts={[
              [t('householdNumber'), household.number],
              [t('address'), household.address],
            ]}
          />
        </div>
      </Card>
      <Card title={t('handbookTeam')}>
        <div className={css.prose}>
          <Facts
            facts={[
              [t('institution'), team.institutionName],
              [t('address'), team.institutionAddress],
              [t('studio'), team.studio],
              [t('phone'), team.phone],
            ]}
          />
          <ul className={css.list}>
            {team.members.map(({ id, name, qualification, duties }) => (
              <li key={id} className={css.line}>
                <span className={css.strong}>{name}</span>
                <span className={css.soft}>{qualification}</span>
                <span>{duties}</span>
              </li>
            ))}
          </ul>
        </div>
      </Card>
      <Card title={t('handbookServices')}>
        <div className={css.prose}>
          <p>
            <strong>{t('handbookPeriod')}</strong> {format.date(currentTerm.firstDay)} –{' '}
            {format.date(currentTerm.lastDay)}
          </p>
          {policy.services.map(({ title, text }) => (
            <p key={title}>
              <strong>{title}</strong>
              <br />
              {text}
            </p>
          ))}
          <p className={css.soft}>{t('policySource', { source: policy.source })}</p>
        </div>
      </Card>
      <Card title={t('handbookRecords')}>
        <p className={css.soft}>{t('handbookRecordsEmpty')}</p>
      </Card>
    </div>
  );
}
