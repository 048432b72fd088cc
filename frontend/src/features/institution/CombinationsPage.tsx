import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { FilterBar } from '../../shared/ui/staff/FilterBar';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { EndCombination } from './EndCombination';
import { FoundCombination } from './FoundCombination';
import css from './institution.module.css';
import { institutionTexts, stateText, stateTone } from './texts';

const query = graphql(`
  query CombinationsPage($inForceOn: Date, $after: String) {
    viewer {
      id
      role
    }
    primaryInstitutions(kinds: [COMMUNITY_HEALTH_CENTRE, TOWNSHIP_HEALTH_CENTRE], first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    hospitals(first: 100) {
      edges {
        node {
          id
          name
          kind
        }
      }
    }
    combinations(inForceOn: $inForceOn, first: 50, after: $after) {
      edges {
        node {
          id
          state
          firstDay
          lastDay
          foundedBy
          endedBy
          endReason
          viewerCanEnd
          primary {
            id
            name
          }
          hospital {
            id
            name
          }
          ...EndCombination_combination
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const loader = preloads(query, ({ search }) => ({ inForceOn: search.get('show') === 'all' ? null : today() }));

/** Which hospitals the signed reach without a referral, since when and until when (M26). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(institutionTexts);
  const format = useFormat();
  const [search] = useSearchParams();
  const [askedId, setAskedId] = useState<string>();
  const [done, setDone] = useState<string>();
  const { edges, pageInfo } = data.combinations;
  const rows = edges.map(({ node }) => node);
  const asked = rows.find(({ id }) => id === askedId);
  return (
    <Stack>
      <PageHeader title={t('combinations')} lead={t('combinationsLead')} />
      {data.viewer.role === 'COMMISSION' && (
        <FoundCombination
          primaries={data.primaryInstitutions.edges.map(({ node }) => node)}
          hospitals={data.hospitals.edges.map(({ node }) => node).filter(({ kind }) => kind === 'SECONDARY_HOSPITAL')}
        />
      )}
      <FilterBar
        views={{
          name: 'show',
          usual: 'now',
          options: [
            { value: 'now', label: t('now') },
            { value: 'all', label: t('all') },
          ],
        }}
      />
      {done !== undefined && <p role="status">{done}</p>}
      <DataTable
        label={t('combinations')}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t(search.get('show') === 'all' ? 'none' : 'noneOnDay')}>{t('noneWords')}</EmptyState>}
        columns={[
          { title: t('primary'), render: (_, { primary }) => primary.name },
          { title: t('hospital'), render: (_, { hospital }) => hospital.name },
          { title: t('firstDay'), ...wholeDays, render: (_, { firstDay }) => format.date(firstDay) },
          {
            title: t('lastDay'),
            render: (_, { lastDay, state }) =>
              state === 'NEVER_BEGAN' ? '—' : lastDay === null ? t('noEnd') : format.date(lastDay),
          },
          {
            title: t('state'),
            render: (_, { state }) => <Tag tone={stateTone[state]}>{t(stateText[state])}</Tag>,
          },
          {
            title: t('by'),
            render: (_, { foundedBy, endedBy, endReason }) => (
              <>
                {foundedBy === null ? t('fromDistrict') : t('foundedBy', { name: foundedBy })}
                {endedBy !== null && (
                  <div className={css.soft}>{t('endedBy', { name: endedBy, reason: endReason ?? '' })}</div>
                )}
              </>
            ),
          },
          {
            title: '',
            render: (_, { id, primary, hospital, viewerCanEnd }) =>
              viewerCanEnd && (
                <Button
                  look="quiet"
                  onClick={() => {
                    setDone(undefined);
                    setAskedId(id);
                  }}
                >
                  {t('end')}
                  <span className="only-heard">{t('endOf', { primary: primary.name, hospital: hospital.name })}</span>
                </Button>
              ),
          },
        ]}
      />
      {asked !== undefined && (
        <EndCombination
          combination={asked}
          onDone={(message) => {
            setAskedId(undefined);
            setDone(message);
          }}
          onCancel={() => {
            setAskedId(undefined);
          }}
        />
      )}
    </Stack>
  );
}
