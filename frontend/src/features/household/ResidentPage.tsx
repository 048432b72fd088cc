import { Link } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Facts } from '../../shared/ui/Facts';
import { Masked } from '../../shared/ui/Masked';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { TimeLine } from '../../shared/ui/TimeLine';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import css from './household.module.css';
import { useLifeMoments } from './lifeMoments';
import { ResidentActs } from './ResidentActs';
import { lifeTexts } from './texts';

const query = graphql(`
  query ResidentPage($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Resident {
        name
        sex
        birthDate
        age
        diedOn
        idNumberMasked
        phoneMasked
        keyGroups
        keyGroupMarks {
          keyGroup
          source
          since
          until
        }
        doubleOf {
          id
          name
        }
        household {
          id
          number
          address
        }
        ...ResidentActs_resident
      }
    }
    residentEvents(residentId: $id, first: 20, after: $after) {
      ...LifeMoments_events
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const loader = preloads(query, ({ params }) => ({ id: params['id'] ?? '' }));

/** One person: who they are, which groups they belong to, and what happened to them (M10, M12). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(lifeTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const moments = useLifeMoments(data.residentEvents);
  const { pageInfo } = data.residentEvents;
  if (data.node?.__typename !== 'Resident') {
    return <EmptyState title={t('personNotFound')}>{t('notFoundWords')}</EmptyState>;
  }
  const { household, diedOn, doubleOf, ...resident } = data.node;
  const byAge = resident.keyGroups.filter((group) => group === 'ELDERLY' || group === 'CHILD');
  return (
    <Stack>
      <PageHeader
        title={resident.name}
        lead={t('personLead', {
          sex: t(resident.sex),
          birth: format.date(resident.birthDate),
          age: resident.age,
        })}
      />
      <ResidentActs resident={data.node} onRecorded={() => void refetch()} />
      <div className={css.columns}>
        <Card title={t('person')}>
          {diedOn !== null && <p>{t('personDied', { date: format.date(diedOn) })}</p>}
          {doubleOf !== null && (
            <p>
              <Link to={`../residents/${doubleOf.id}`}>
                {t(household === null ? 'personClosed' : 'personDouble', { name: doubleOf.name })}
              </Link>
            </p>
          )}
          <Facts
            facts={[
              [
                t('idNumber'),
                resident.idNumberMasked === null ? t('noIdNumber') : <Masked value={resident.idNumberMasked} />,
              ],
              [t('phone'), resident.phoneMasked === null ? t('noPhone') : <Masked value={resident.phoneMasked} />],
              [
                t('household'),
                household === null ? null : (
                  <Link to={`../households/${household.id}`}>
                    {household.number} · {household.address}
                  </Link>
                ),
              ],
            ]}
          />
        </Card>
        <Card title={t('groups')}>
          {byAge.length + resident.keyGroupMarks.length === 0 ? (
            <p className={css.soft}>{t('noGroups')}</p>
          ) : (
            <Facts
              facts={[
                ...byAge.map((group) => [people(keyGroupText[group]), t('groupsByAge')] as const),
                ...resident.keyGroupMarks.map(
                  ({ keyGroup, source, since, until }) =>
                    [
                      people(keyGroupText[keyGroup]),
                      until === null
                        ? t('markSource', { source, since: format.date(since) })
                        : t('markEnded', { source, since: format.date(since), until: format.date(until) }),
                    ] as const,
                ),
              ]}
            />
          )}
        </Card>
      </div>
      <Card title={t('history')}>
        {moments.length === 0 ? (
          <EmptyState title={t('historyEmpty')}>{t('historyEmptyWords')}</EmptyState>
        ) : (
          <TimeLine moments={moments} />
        )}
        {pageInfo.hasNextPage && (
          <Button onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>{t('more')}</Button>
        )}
      </Card>
    </Stack>
  );
}
