import { useSubscription } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { AskBalance } from './AskBalance';
import { BalanceMap } from './BalanceMap';
import { BalanceMoves } from './BalanceMoves';
import { BalanceTeams } from './BalanceTeams';
import { balanceTexts } from './balanceTexts';
import css from './grid.module.css';
import { Problems } from './Problems';
import { useAssigning } from './useAssigning';

const query = graphql(`
  query BalancePage {
    gridBoard {
      institution {
        id
        name
      }
      teams {
        id
        ...TeamLoads_team
      }
      plots {
        areaId
        name
        village
        boundary
        teamIds
        viewerCannotAssignReasons
      }
    }
    balanceProposals(first: 1) {
      edges {
        node {
          id
          state
          progress
          askedByName
          askedAt
          endedAt
          limit
          advised
          areas
          leftOut
          staleAreas
          teams {
            ...BalanceTeams_team
          }
          moves {
            areaId
            teamId
            expectedVersion
            households
            metresBefore
            metresAfter
            isStale
          }
        }
      }
    }
  }
`);

const progress = graphql(`
  subscription BalanceProgress {
    balanceProposalProgress {
      id
      state
      progress
    }
  }
`);

export const loader = preloads(query);

/** A proposal of who could look after which area: before and after, and applied by people alone (M05, M08). */
export function Component() {
  const { data, refetch } = usePreloaded<typeof loader>();
  const t = useTexts(balanceTexts);
  const format = useFormat();
  const { selected, setSelected, problems, preview, dialog } = useAssigning(refetch);
  useSubscription(progress, {
    onData: ({ data: { data: news } }) => {
      if (news?.balanceProposalProgress.state === 'READY') void refetch();
    },
  });
  const { teams, plots, institution } = data.gridBoard;
  const proposal = data.balanceProposals.edges[0]?.node;
  const byId = useMemo(() => new Map(plots.map((plot) => [plot.areaId, plot])), [plots]);
  const underWay = proposal?.state === 'WAITING' || proposal?.state === 'RUNNING';

  const apply = () => {
    preview(
      (proposal?.moves ?? [])
        .filter(({ areaId }) => selected.has(areaId))
        .map(({ areaId, teamId, expectedVersion }) => ({ areaId, teamId, expectedVersion, memberId: null })),
    );
  };

  return (
    <Stack gap={5}>
      <PageHeader
        title={t('balance')}
        lead={t('balanceLead', { institution: institution.name })}
        actions={<AskBalance underWay={underWay} />}
      />
      <p className={css.stays}>{t('contractsStay')}</p>
      {proposal === undefined && <EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
      {underWay && (
        <Card title={t('working')} tone="brand">
          <progress aria-label={t('working')} value={proposal.progress} max={100} />
          <p role="status">{t('progress', { percent: proposal.progress })}</p>
        </Card>
      )}
      {proposal?.state === 'FAILED' && <EmptyState title={t('failed')}>{t('failedWords')}</EmptyState>}
      {proposal?.state === 'READY' && (
        <>
          <p>
            {t('asked', { name: proposal.askedByName, at: format.instant(proposal.endedAt ?? proposal.askedAt) })}{' '}
            {t('shared', { areas: format.number(proposal.areas), leftOut: format.number(proposal.leftOut) })}{' '}
            {proposal.limit === null ? t('noHardLimit') : t('hardLimit', { limit: format.number(proposal.limit) })}
          </p>
          {proposal.staleAreas > 0 && <p role="status">{t('stale', { count: format.number(proposal.staleAreas) })}</p>}
          <Problems problems={problems} />
          <BalanceTeams teams={proposal.teams} limit={proposal.limit} advised={proposal.advised} />
          <div className={css.board}>
            <BalanceMap plots={plots} teams={teams} moves={proposal.moves} selected={selected} />
            <BalanceMoves
              moves={proposal.moves}
              plots={byId}
              teams={teams}
              selected={selected}
              onSelect={setSelected}
              onApply={apply}
            />
          </div>
        </>
      )}
      {dialog}
    </Stack>
  );
}
