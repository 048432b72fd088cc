import { useSubscription } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { EndingsChart } from './EndingsChart';
import { ProblemTable } from './ProblemTable';
import { obstaclesIn } from './problems';
import { RunCard } from './RunCard';
import { StartRun } from './StartRun';
import { renewalTexts } from './texts';

const query = graphql(`
  query RenewalsPage($obstacles: [RenewalObstacle!], $after: String) {
    viewer {
      id
      role
    }
    renewalRuns(first: 1) {
      edges {
        node {
          id
          state
          ...RunCard_run
        }
      }
    }
    renewalCalendar {
      firstDay
      contracts
    }
    renewalProblems(filter: { obstacles: $obstacles }, first: 50, after: $after) {
      ...ProblemTable_problems
      pageInfo {
        endCursor
      }
    }
  }
`);

const progress = graphql(`
  subscription RenewalRunProgress {
    renewalRunProgress {
      id
      state
      ...RunCard_run
    }
  }
`);

export const loader = preloads(query, ({ search }) => ({ obstacles: obstaclesIn(search) }));

/** Renewal of a district's or an institution's contracts: how far the run is, what is ahead, what has to be mended (M15). */
export function Component() {
  const { data, fetchMore, refetch } = usePreloaded<typeof loader>();
  const t = useTexts(renewalTexts);
  const run = data.renewalRuns.edges[0]?.node;
  useSubscription(progress, {
    onData: ({ data: { data: news } }) => {
      const changed = news?.renewalRunProgress;
      if (changed !== undefined && (changed.id !== run?.id || changed.state === 'FINISHED')) void refetch();
    },
  });
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('renewals')}
        lead={t('renewalsLead')}
        actions={data.viewer.role === 'COMMISSION' && <StartRun isRunning={run?.state === 'RUNNING'} />}
      />
      {run === undefined ? <p>{t('noRun')}</p> : <RunCard run={run} />}
      <Card title={t('problems')}>
        <ProblemTable
          problems={data.renewalProblems}
          onMore={() => fetchMore({ variables: { after: data.renewalProblems.pageInfo.endCursor } })}
        />
      </Card>
      <Card title={t('calendar')}>
        <EndingsChart months={data.renewalCalendar} />
      </Card>
    </Stack>
  );
}
