import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import css from './PublicNoticePage.module.css';
import { TeamCard } from './TeamCard';
import { teamTexts } from './texts';

const query = graphql(`
  query PublicNoticePage($district: String, $place: ID, $after: String) {
    publicDistricts {
      code
      name
      towns {
        id
        name
      }
    }
    publicTeams(districtCode: $district, placeId: $place, first: 10, after: $after) {
      edges {
        node {
          id
          ...TeamCard_team
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const loader = preloads(query, ({ search }) => ({
  district: search.get('district'),
  place: search.get('town'),
}));

/** The notice board, open to anyone: teams by district and town (M07). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(teamTexts);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const code = search.get('district') ?? '';
  const district = data.publicDistricts.find((each) => each.code === code);
  const { edges, pageInfo } = data.publicTeams;
  const go = (next: Record<string, string>) => void navigate({ search: new URLSearchParams(next).toString() });
  const more = async () => {
    setBusy(true);
    await fetchMore({ variables: { after: pageInfo.endCursor } });
    setBusy(false);
  };
  return (
    <Stack gap={5}>
      <PageHeader title={t('publicTitle')} lead={t('publicLead')} />
      <div className={css.filter} data-print="hide">
        <label>
          {t('district')}
          <select
            value={code}
            onChange={(event) => {
              go(event.target.value === '' ? {} : { district: event.target.value });
            }}
          >
            <option value="">{t('allDistricts')}</option>
            {data.publicDistricts.map((each) => (
              <option key={each.code} value={each.code}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('town')}
          <select
            disabled={district === undefined}
            value={search.get('town') ?? ''}
            onChange={(event) => {
              go(event.target.value === '' ? { district: code } : { district: code, town: event.target.value });
            }}
          >
            <option value="">{t('allTowns')}</option>
            {district?.towns.map((town) => (
              <option key={town.id} value={town.id}>
                {town.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {edges.length === 0 && <EmptyState title={t('noTeams')}>{t('noTeamsWords')}</EmptyState>}
      {edges.map(({ node }) => (
        <TeamCard key={node.id} team={node} />
      ))}
      {pageInfo.hasNextPage && (
        <Button size="l" disabled={busy} onClick={() => void more()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}
