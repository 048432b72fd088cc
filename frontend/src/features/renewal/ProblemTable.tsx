import { Select } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { SaveButton } from '../../shared/api/SaveButton';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { OBSTACLES, obstaclesIn } from './problems';
import { RetryButton } from './RetryButton';
import { obstacleText, renewalTexts } from './texts';

const fragment = graphql(`
  fragment ProblemTable_problems on RenewalProblemConnection {
    edges {
      node {
        id
        lastDay
        obstacle
        whatToDo
        viewerCanRetry
        contract {
          id
          number
          signer {
            name
          }
          team {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

interface Props {
  problems: FragmentType<typeof fragment>;
  onMore: () => Promise<unknown>;
}

/** The work list: what stands against each renewal, what to do about it, and a way to have it checked again (trap 10). */
export function ProblemTable(props: Props) {
  const { edges, pageInfo } = readFragment(fragment, props.problems);
  const t = useTexts(renewalTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const chosen = obstaclesIn(search)?.[0];
  return (
    <Stack>
      <Stack row gap={3}>
        <Select
          aria-label={t('filterObstacle')}
          style={{ width: 'min(16rem, 100%)' }}
          value={chosen ?? ''}
          options={[
            { value: '', label: t('allObstacles') },
            ...OBSTACLES.map((obstacle) => ({ value: obstacle, label: t(obstacleText[obstacle]) })),
          ]}
          onChange={(value) => void navigate({ search: value === '' ? '' : `obstacle=${value}` })}
        />
        <SaveButton path="renewal-problems.xlsx" parameters={{ obstacles: obstaclesIn(search) }}>
          {t('exportExcel')}
        </SaveButton>
      </Stack>
      <DataTable
        label={t('problems')}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={props.onMore}
        empty={
          chosen === undefined ? (
            <EmptyState title={t('noProblems')}>{t('noProblemsWords')}</EmptyState>
          ) : (
            <EmptyState title={t('noSuchProblems')} />
          )
        }
        columns={[
          { title: t('lastDay'), ...wholeDays, render: (_, row) => format.date(row.lastDay) },
          { title: t('household'), render: (_, row) => row.contract.signer.name },
          { title: t('team'), render: (_, row) => row.contract.team.name },
          { title: t('obstacle'), render: (_, row) => <Tag tone="caution">{t(obstacleText[row.obstacle])}</Tag> },
          { title: t('whatToDo'), width: '32%', render: (_, row) => row.whatToDo },
          { title: t('contractNumber'), render: (_, row) => row.contract.number },
          {
            title: '',
            render: (_, row) => row.viewerCanRetry && <RetryButton problemId={row.id} number={row.contract.number} />,
          },
        ]}
      />
    </Stack>
  );
}
