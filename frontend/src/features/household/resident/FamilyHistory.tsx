import { useQuery } from '@apollo/client/react';
import { Failure } from '../../../shared/api/Failure';
import { graphql, type FragmentType } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Button } from '../../../shared/ui/Button';
import { Card } from '../../../shared/ui/Card';
import { Loading } from '../../../shared/ui/Loading';
import { TimeLine } from '../../../shared/ui/TimeLine';
import { useLifeMoments, type lifeMoments } from '../lifeMoments';
import { lifeTexts } from '../texts';

const query = graphql(`
  query FamilyHistory($householdId: ID!, $after: String) {
    householdEvents(householdId: $householdId, first: 10, after: $after) {
      ...LifeMoments_events
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What happened to the household, the latest first (M10). */
export function FamilyHistory({ householdId }: { householdId: string }) {
  const t = useTexts(lifeTexts);
  const { data, error, fetchMore } = useQuery(query, { variables: { householdId } });
  const page = data?.householdEvents.pageInfo;
  return (
    <Card title={t('history')}>
      <Failure of={error} />
      {data === undefined && error === undefined && <Loading />}
      {data !== undefined && <Moments events={data.householdEvents} />}
      {page?.hasNextPage === true && (
        <Button onClick={() => void fetchMore({ variables: { after: page.endCursor } })}>{t('more')}</Button>
      )}
    </Card>
  );
}

function Moments({ events }: { events: FragmentType<typeof lifeMoments> }) {
  const t = useTexts(lifeTexts);
  const moments = useLifeMoments(events);
  return moments.length === 0 ? <p>{t('historyEmpty')}</p> : <TimeLine moments={moments} />;
}
