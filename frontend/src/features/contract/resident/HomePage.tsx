import { Link } from 'react-router';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { Facts } from '../../../shared/ui/Facts';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { contractTexts } from '../texts';
import { DoctorCard } from './DoctorCard';
import { MemberList } from './MemberList';
import { RenewalReminder } from './RenewalReminder';
import { RequestStatus } from './RequestStatus';
import css from './resident.module.css';

const query = graphql(`
  query HomePage {
    myHousehold {
      id
      number
      address
      village {
        id
        name
      }
      gridArea {
        id
        name
      }
      head {
        resident {
          id
          name
        }
      }
      ...MemberList_household
      openApplication {
        id
        answerBy
        team {
          id
          name
        }
      }
      contract {
        id
        ...DoctorCard_contract
        ...RenewalReminder_contract
        openTerminationRequest {
          id
          ...RequestStatus_request
        }
      }
    }
  }
`);

export const loader = preloads(query);

/** A household at a glance: the doctor, what waits, who belongs to it (M10, M13). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(contractTexts);
  const format = useFormat();
  const household = data.myHousehold;
  if (household === null) return <EmptyState title={t('noHousehold')}>{t('noHouseholdWords')}</EmptyState>;
  const { contract, openApplication } = household;
  return (
    <Stack>
      <PageHeader
        title={household.head === null ? t('ourHousehold') : t('hello', { name: household.head.resident.name })}
        lead={household.address}
      />
      {contract !== null && <RenewalReminder contract={contract} />}
      {contract?.openTerminationRequest != null && <RequestStatus request={contract.openTerminationRequest} />}
      {openApplication !== null && (
        <Card title={t('applied')} tone="warm" aside={<Link to="/resident/application">{t('seeApplication')}</Link>}>
          {t('appliedWords', { team: openApplication.team.name, date: format.date(openApplication.answerBy) })}
        </Card>
      )}
      {contract !== null && <DoctorCard contract={contract} />}
      {contract === null && openApplication === null && (
        <Card>
          <EmptyState
            title={t('noContract')}
            action={
              <Link className={`${css.action ?? ''} ${css.call ?? ''}`} to="/resident/apply">
                {t('chooseTeam')}
              </Link>
            }
          >
            {t('noContractWords')}
          </EmptyState>
        </Card>
      )}
      <Card title={t('whereToGo')} aside={<Link to="/resident/visits">{t('seeVisits')}</Link>}>
        {t('whereToGoWords')}
      </Card>
      <Card title={t('ourHousehold')} aside={<Link to="/resident/family">{t('seeFamily')}</Link>}>
        <Stack>
          <MemberList household={household} />
          <Facts
            facts={[
              [t('householdNumber'), household.number],
              [t('gridArea'), household.gridArea?.name ?? household.village.name],
            ]}
          />
        </Stack>
      </Card>
    </Stack>
  );
}
