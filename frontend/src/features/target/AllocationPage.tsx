import { Select } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql, readFragment } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useViewer } from '../../shared/api/viewer';
import { today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { AllocationFiles } from './AllocationFiles';
import { AllocationOrigin } from './AllocationOrigin';
import { AllocationTable, allocationFragment } from './AllocationTable';
import { ImportPanel } from './ImportPanel';
import { targetTexts } from './texts';
import { TotalsTable } from './TotalsTable';
import { YearPlanning } from './YearPlanning';

const query = graphql(`
  query AllocationPage($year: Int, $after: String) {
    taskAllocations(year: $year, first: 50, after: $after) {
      edges {
        node {
          id
          ...AllocationTable_allocation
          ...AllocationOrigin_allocation
          ...TotalsTable_allocation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const loader = preloads(query);

/** The annex: rows, rates and rounded tasks; what is printed beside the sum of the rows, with the difference (M28, trap 18). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(targetTexts);
  const format = useFormat();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const nodes = data.taskAllocations.edges.map(({ node }) => node);
  const versions = nodes.map((node) => readFragment(allocationFragment, node));
  const chosen = nodes.find(({ id }) => id === search.get('version')) ?? nodes[0];
  const allocation = versions.find(({ id }) => id === chosen?.id);
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('allocation')}
        lead={t('allocationLead')}
        actions={
          chosen !== undefined && (
            <Stack row gap={3}>
              <Select
                aria-label={t('version')}
                style={{ width: 'min(15rem, 100%)' }}
                value={chosen.id}
                options={versions.map(({ id, year, version, importedAt }) => ({
                  value: id,
                  label: t('versionOf', { year, version, at: format.instant(importedAt) }),
                }))}
                onChange={(id) => void navigate({ search: new URLSearchParams({ version: id }).toString() })}
              />
              <AllocationFiles id={chosen.id} />
              <Button
                onClick={() => {
                  window.print();
                }}
              >
                {t('print')}
              </Button>
            </Stack>
          )
        }
      />
      {viewer.role === 'COMMISSION' && <ImportPanel />}
      {chosen === undefined || allocation === undefined ? (
        <EmptyState title={t('noAllocation')}>{t('noAllocationWords')}</EmptyState>
      ) : (
        <>
          <AllocationOrigin allocation={chosen} />
          <TotalsTable allocation={chosen} />
          <AllocationTable allocation={chosen} />
        </>
      )}
      <div data-print="hide">
        <YearPlanning key={allocation?.year} year={allocation?.year ?? Number(today().slice(0, 4))} />
      </div>
    </Stack>
  );
}
