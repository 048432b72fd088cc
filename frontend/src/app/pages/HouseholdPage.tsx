import { ContractCard } from '../../features/contract/ContractCard';
import { ContractOnDay } from '../../features/contract/ContractOnDay';
import { useContractMoments } from '../../features/contract/contractMoments';
import { FindingList } from '../../features/household/FindingList';
import { HouseholdActs } from '../../features/household/HouseholdActs';
import { HouseholdAsOf } from '../../features/household/HouseholdAsOf';
import { HouseholdFacts } from '../../features/household/HouseholdFacts';
import { HouseholdMembers } from '../../features/household/HouseholdMembers';
import { useLifeMoments } from '../../features/household/lifeMoments';
import { graphql, type DocumentType } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { TimeLine } from '../../shared/ui/TimeLine';
import css from './HouseholdPage.module.css';
import { pageTexts } from './texts';

const query = graphql(`
  query HouseholdPage($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Household {
        number
        address
        head {
          resident {
            id
            name
          }
        }
        findings {
          kind
        }
        ...FindingList_household
        ...HouseholdActs_household
        ...HouseholdFacts_household
        ...HouseholdMembers_household
        ...ContractCard_household
        ...ContractMoments_household
      }
    }
    householdEvents(householdId: $id, first: 20, after: $after) {
      ...LifeMoments_events
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const loader = preloads(query, ({ params }) => ({ id: params['id'] ?? '' }));

/** Everything about one household: who lives there, what may be done, what is signed and what happened (M10, M12, M13, trap 12). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(pageTexts);
  const household = data.node;
  if (household?.__typename !== 'Household') {
    return <EmptyState title={t('noHousehold')}>{t('noHouseholdWords')}</EmptyState>;
  }
  const { pageInfo } = data.householdEvents;
  return (
    <Stack>
      <PageHeader
        title={household.head === null ? t('headless') : t('householdOf', { name: household.head.resident.name })}
        lead={`${household.number} · ${household.address}`}
      />
      {household.findings.length > 0 && (
        <Card title={t('toMend')} tone="warm">
          <FindingList household={household} />
        </Card>
      )}
      <HouseholdActs household={household} onRecorded={() => void refetch()} />
      <div className={css.columns}>
        <Stack gap={5}>
          <Card title={t('members')}>
            <HouseholdMembers household={household} />
          </Card>
          <Card title={t('asOf')}>
            <HouseholdAsOf householdId={household.id} />
          </Card>
        </Stack>
        <Stack gap={5}>
          <ContractCard household={household} />
          <Card title={t('signedOnDay')}>
            <ContractOnDay householdId={household.id} />
          </Card>
          <Card title={t('record')}>
            <HouseholdFacts household={household} />
          </Card>
        </Stack>
      </div>
      <Card title={t('story')}>
        <Story household={household} events={data.householdEvents} />
        {pageInfo.hasNextPage && (
          <Button onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>{t('earlier')}</Button>
        )}
      </Card>
    </Stack>
  );
}

type Data = DocumentType<typeof query>;

/** What happened to the people and to the contracts, on one line. */
function Story({
  household,
  events,
}: {
  household: Extract<Data['node'], { __typename: 'Household' }>;
  events: Data['householdEvents'];
}) {
  const t = useTexts(pageTexts);
  const life = useLifeMoments(events);
  const contracts = useContractMoments(household);
  const moments = [...life, ...contracts].toSorted((one, other) => other.day.localeCompare(one.day));
  return moments.length === 0 ? <EmptyState title={t('noStory')} /> : <TimeLine moments={moments} />;
}
