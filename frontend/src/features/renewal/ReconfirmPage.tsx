import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { RenewalSide, RenewalSort } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { FilterBar } from '../../shared/ui/staff/FilterBar';
import { ConfirmBar } from './ConfirmBar';
import { obstaclesIn } from './problems';
import { ProblemTable } from './ProblemTable';
import { ReconfirmTable } from './ReconfirmTable';
import { renewalTexts } from './texts';

const query = graphql(`
  query ReconfirmPage(
    $waitsFor: RenewalSide
    $sort: RenewalSort!
    $obstacles: [RenewalObstacle!]
    $after: String
    $problemsAfter: String
  ) {
    renewals(filter: { waitsFor: $waitsFor }, sort: $sort, first: 50, after: $after) {
      ...ReconfirmTable_renewals
      pageInfo {
        endCursor
      }
    }
    renewalProblems(filter: { obstacles: $obstacles }, first: 50, after: $problemsAfter) {
      ...ProblemTable_problems
      edges {
        node {
          id
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
`);

/** What is shown, as the address has it: what waits for the team unless something else is asked for. */
function shown(search: URLSearchParams): RenewalSide | null {
  const show = search.get('show');
  return show === 'household' ? 'HOUSEHOLD' : show === 'all' ? null : 'TEAM';
}

const sortOf = (search: URLSearchParams): RenewalSort => (search.get('sort') === 'LATEST' ? 'LATEST' : 'EARLIEST');

export const loader = preloads(query, ({ search }) => ({
  waitsFor: shown(search),
  sort: sortOf(search),
  obstacles: obstaclesIn(search),
}));

/** The team's renewals: confirm what was renewed by itself, and see what cannot be (M15, trap 10). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(renewalTexts);
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isFiltered = obstaclesIn(search) !== null;
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('reconfirm')}
        lead={t('reconfirmLead')}
        actions={
          <SaveButton path="renewals.xlsx" parameters={{ waitsFor: shown(search), sort: sortOf(search) }}>
            {t('exportExcel')}
          </SaveButton>
        }
      />
      <FilterBar
        views={{
          name: 'show',
          usual: 'team',
          options: [
            { value: 'team', label: t('waitsForTeam') },
            { value: 'household', label: t('waitsForHousehold') },
            { value: 'all', label: t('everything') },
          ],
          onChange: () => {
            setChosen([]);
          },
        }}
        choices={[
          {
            name: 'sort',
            label: t('order'),
            usual: 'EARLIEST',
            options: [
              { value: 'EARLIEST', label: t('sortEarliest') },
              { value: 'LATEST', label: t('sortLatest') },
            ],
          },
        ]}
      />
      <ConfirmBar
        chosen={chosen}
        onDone={() => {
          setChosen([]);
        }}
      />
      <ReconfirmTable
        renewals={data.renewals}
        chosen={chosen}
        onChoose={setChosen}
        onMore={() => fetchMore({ variables: { after: data.renewals.pageInfo.endCursor } })}
      />
      {(isFiltered || data.renewalProblems.edges.length > 0) && (
        <Card title={t('problems')}>
          <ProblemTable
            problems={data.renewalProblems}
            onMore={() => fetchMore({ variables: { problemsAfter: data.renewalProblems.pageInfo.endCursor } })}
          />
        </Card>
      )}
    </Stack>
  );
}
