import { Link } from 'react-router';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { Facts } from '../../../shared/ui/Facts';
import { contractTexts } from '../texts';
import { MemberList } from './MemberList';
import { SaveHandbook } from './SaveHandbook';
import css from './resident.module.css';

const query = graphql(`
  query HandbookPage {
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
        handbookForm {
          title
          issuer
          use
          household
          team
          services
          records
        }
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

/** The handbook in the form of the district: cover, how it is used, household, team, services and what was done (M18). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(contractTexts);
  const format = useFormat();
  const household = data.myHousehold;
  const contract = household?.contract;
  if (household === null || contract == null) {
    return (
      <EmptyState title={t('noContract')} action={<Link to="/resident/apply">{t('chooseTeam')}</Link>}>
        {t('noContractWords')}
      </EmptyState>
    );
  }
  const { handbookForm: form, team, policy, currentTerm } = contract;
  return (
    <div className={css.pages}>
      <Card tone="brand">
        <div className={css.cover}>
          <p>{form.issuer}</p>
          <h1>{form.title}</h1>
          {household.head !== null && (
            <p className={css.name}>{t('handbookFor', { name: household.head.resident.name })}</p>
          )}
          <p>{contract.number}</p>
          <SaveHandbook contractId={contract.id} />
        </div>
      </Card>
      <Card title={t('handbookUse')}>
        <div className={css.prose}>
          {form.use.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Card>
      <Card title={form.household}>
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
      <Card title={form.team}>
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
      <Card title={form.services}>
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
      <Card title={form.records}>
        <p className={css.soft}>{t('handbookRecordsEmpty')}</p>
      </Card>
    </div>
  );
}
