import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { renderScreen } from '../../shared/testing/renderScreen';
import { api, server } from '../../shared/testing/server';
import * as page from './AllocationPage';

const total = (residence: string | null, task: number) => ({
  __typename: 'TaskTotal',
  residence,
  population: 100,
  printedPopulation: null,
  populationDifference: null,
  task,
  sumOfRows: task,
  difference: 0,
  printedTask: null,
});

const row = {
  __typename: 'TaskRow',
  name: '东街道',
  residence: 'URBAN',
  population: 50,
  ratePercent: 21.5,
  exact: 10.75,
  task: 11,
  printedTask: null,
  place: { __typename: 'Place', id: 'Place_1' },
};

const allocation = {
  __typename: 'TaskAllocation',
  id: 'TaskAllocation_1',
  year: 2018,
  version: 3,
  origin: 'WHAT_IF',
  source: '二月例会',
  basedOnVersion: 2,
  importedAt: '2018-02-01T02:00:00Z',
  importedBy: '某人',
  urbanRatePercent: 21.5,
  ruralRatePercent: 47,
  rounding: 'UP',
  viewerCanRestore: false,
  rows: [row],
  totals: [total('URBAN', 11), total('RURAL', 0), total(null, 11)],
};

const connection = {
  __typename: 'TaskAllocationConnection',
  edges: [{ __typename: 'TaskAllocationEdge', node: allocation }],
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
};

const policy = {
  __typename: 'TaskPolicy',
  year: 2018,
  version: 0,
  source: '某文',
  setAt: null,
  setBy: null,
  urbanRatePercent: 20,
  ruralRatePercent: 45,
  rounding: 'HALF_UP',
  groupRates: [{ __typename: 'TaskGroupRate', keyGroup: null, ratePercent: 60 }],
};

beforeEach(() => {
  server.use(
    api.query('AllocationPage', () => HttpResponse.json({ data: { taskAllocations: connection } })),
    api.query('YearPlanning', () =>
      HttpResponse.json({ data: { taskPolicies: [policy], taskAllocations: connection } }),
    ),
    api.query('TaskWhatIf', () =>
      HttpResponse.json({
        data: {
          taskWhatIf: {
            __typename: 'TaskWhatIf',
            current: allocation,
            rows: [{ __typename: 'TaskWhatIfRow', supposed: row, current: row, difference: 0 }],
            totals: allocation.totals,
          },
        },
      }),
    ),
  );
});

test('what-if begins with the rates and the rounding that count, and offers those of the policy (M28)', async () => {
  await renderScreen(page, { path: '/commission/allocation', viewer: { role: 'COMMISSION' } });
  const whatIf = within(await screen.findByRole('region', { name: '试算' }));
  expect(whatIf.getByLabelText('城镇任务比率')).toHaveValue('21.50');
  expect(whatIf.getByLabelText('农村任务比率')).toHaveValue('47.00');
  await userEvent.click(whatIf.getByRole('button', { name: '按任务比率试算' }));
  expect(whatIf.getByLabelText('城镇任务比率')).toHaveValue('20.00');
});

test('is saved after a note, as it was worked out, against the version that was seen (M28)', async () => {
  let sent: unknown;
  server.use(
    api.mutation('SaveWhatIf', ({ variables }) => {
      sent = variables['input'];
      return HttpResponse.json({
        data: {
          taskAllocationSave: { __typename: 'TaskAllocationSaveRefused', message: '刚刚有了新的一版。' },
        },
      });
    }),
  );
  await renderScreen(page, { path: '/commission/allocation', viewer: { role: 'COMMISSION' } });
  const whatIf = within(await screen.findByRole('region', { name: '试算' }));
  await userEvent.click(whatIf.getByRole('button', { name: '试算任务数' }));
  await userEvent.click(await whatIf.findByRole('button', { name: '保存为新版本…' }));
  expect(screen.getByText(/第 3 版不会改动/)).toBeVisible();
  await userEvent.type(screen.getByLabelText('依据（必填）'), '三月例会');
  await userEvent.click(screen.getByRole('button', { name: '保存新版本' }));
  expect(await screen.findByText('刚刚有了新的一版。')).toBeVisible();
  expect(sent).toMatchObject({
    basedOnVersion: 3,
    note: '三月例会',
    whatIf: { year: 2018, urbanRatePercent: 21.5, ruralRatePercent: 47, rounding: 'UP', populations: [] },
  });
});

test('what was changed after it was worked out is not saved (M28)', async () => {
  await renderScreen(page, { path: '/commission/allocation', viewer: { role: 'COMMISSION' } });
  const whatIf = within(await screen.findByRole('region', { name: '试算' }));
  await userEvent.click(whatIf.getByRole('button', { name: '试算任务数' }));
  const save = await whatIf.findByRole('button', { name: '保存为新版本…' });
  expect(save).toBeEnabled();
  await userEvent.clear(whatIf.getByLabelText('城镇任务比率'));
  await userEvent.type(whatIf.getByLabelText('城镇任务比率'), '30');
  await userEvent.tab();
  expect(save).toBeDisabled();
});
