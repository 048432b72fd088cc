import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useViewer } from '../../shared/api/viewer';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { FilterBar } from '../../shared/ui/staff/FilterBar';
import { onDesk } from '../../shared/ui/staff/onDesk';
import { OnPhone } from '../../shared/ui/staff/OnPhone';
import css from './effective.module.css';
import { effectiveTexts } from './texts';
import { useSubjects } from './useSubjects';

const query = graphql(`
  query EffectivePersonsPage($filter: EffectivePersonFilter!, $after: String) {
    effectivePersons(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          key
          resident {
            id
            name
          }
          household {
            id
            number
            address
            head {
              resident {
                id
                name
              }
            }
          }
          team {
            id
            name
          }
          services
          lastServiceOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const filterOf = (search: URLSearchParams) => ({
  isServed: search.get('show') === 'served',
  townId: search.get('townId'),
  institutionId: search.get('institutionId'),
  teamId: search.get('teamId'),
});

export const loader = preloads(query, ({ search }) => ({ filter: filterOf(search) }));

/** Who stands behind the numbers: a team's work list of those who are signed and were not served (M30). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(effectiveTexts);
  const format = useFormat();
  const viewer = useViewer();
  const [search] = useSearchParams();
  const { day, choices } = useSubjects();
  const { edges, pageInfo } = data.effectivePersons;
  const filter = filterOf(search);
  const isOneTeam = choices.length === 0;
  const opensHouseholds = viewer.role !== 'COMMISSION' && viewer.role !== 'SUPERVISOR';
  return (
    <Stack>
      <PageHeader
        title={filter.isServed ? t('served') : t('notServed')}
        lead={day === null ? t('leadNever') : t('personsLead', { day: format.date(day) })}
        actions={
          <Stack row gap={3}>
            <Link to="../effective">{t('toNumbers')}</Link>
            <SaveButton path="effective-persons.xlsx" parameters={filter}>
              {t('exportXlsx')}
            </SaveButton>
          </Stack>
        }
      />
      <FilterBar
        views={{
          name: 'show',
          usual: 'notServed',
          options: [
            { value: 'notServed', label: t('notServed') },
            { value: 'served', label: t('served') },
          ],
        }}
        choices={choices}
      />
      <DataTable
        label={filter.isServed ? t('served') : t('notServed')}
        fits
        rows={edges.map(({ node }) => node)}
        rowKey={({ key }) => key}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={
          filter.isServed ? (
            <EmptyState title={t('nobodyServed')}>{t('nobodyServedWords')}</EmptyState>
          ) : (
            <EmptyState title={t('nobodyNotServed')}>{t('nobodyNotServedWords')}</EmptyState>
          )
        }
        columns={[
          {
            title: t('name'),
            render: (_, { resident, household, team }) => (
              <>
                {resident === null ? <span className={css.soft}>{t('gone')}</span> : <strong>{resident.name}</strong>}
                <OnPhone>{[household?.address, isOneTeam ? '' : team.name].filter(Boolean).join(' · ')}</OnPhone>
              </>
            ),
          },
          {
            title: t('household'),
            render: (_, { household }) => {
              if (household === null) return t('noRate');
              const head = household.head?.resident.name;
              const words = head === undefined ? t('noHead') : t('head', { name: head });
              return opensHouseholds ? <Link to={`../households/${household.id}`}>{words}</Link> : words;
            },
          },
          { ...onDesk, title: t('address'), render: (_, { household }) => household?.address ?? t('noRate') },
          ...(isOneTeam
            ? []
            : [
                {
                  ...onDesk,
                  title: t('team'),
                  render: (_: unknown, { team }: { team: { name: string } }) => team.name,
                },
              ]),
          {
            title: t('lastService'),
            render: (_, { lastServiceOn, services }) =>
              lastServiceOn === null ? (
                t('neverServed')
              ) : (
                <>
                  {format.date(lastServiceOn)}
                  <div className={css.soft}>{t('services_count', { count: services })}</div>
                </>
              ),
          },
        ]}
      />
    </Stack>
  );
}
