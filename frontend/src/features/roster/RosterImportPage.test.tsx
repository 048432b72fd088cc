import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderScreen } from '../../shared/testing/renderScreen';
import { api, server } from '../../shared/testing/server';
import * as page from './RosterImportPage';

const COUNTS = {
  __typename: 'RosterCounts',
  newHouseholds: 1,
  newResidents: 2,
  changedRows: 0,
  sameRows: 0,
  elsewhereRows: 0,
  wrongRows: 0,
};

const roster = {
  __typename: 'RosterImport',
  id: 'RosterImport_1',
  fileName: '名册.csv',
  uploadedBy: '张三',
  uploadedAt: '2026-11-22T02:00:00Z',
  state: 'UPLOADED',
  rows: 2,
  doneRows: 0,
  finishedAt: null,
  confirmedBy: null,
  viewerCanConfirm: false,
  sameFileBefore: null,
  counts: COUNTS,
  columns: [
    { __typename: 'RosterColumn', index: 0, heading: '姓名', field: 'NAME' },
    { __typename: 'RosterColumn', index: 1, heading: '备注', field: null },
  ],
};

function shows(state: Partial<typeof roster>) {
  server.use(api.query('RosterImportPage', () => HttpResponse.json({ data: { node: { ...roster, ...state } } })));
  return renderScreen(page, { path: '/institution/rosters/:id', at: '/institution/rosters/RosterImport_1' });
}

test('columns are guessed, and what is missing is told in the words of the server (M10)', async () => {
  let sent: unknown;
  server.use(
    api.mutation('CheckRoster', ({ variables }) => {
      sent = variables;
      return HttpResponse.json({
        data: { rosterImportCheck: { __typename: 'RosterImportRefused', message: '还缺这些列：身份证号。' } },
      });
    }),
  );
  await shows({});
  await userEvent.click(await screen.findByRole('button', { name: '核对' }));
  expect(await screen.findByText('还缺这些列：身份证号。')).toBeVisible();
  expect(sent).toMatchObject({ input: { columns: [{ index: 0, field: 'NAME' }] } });
  expect(screen.getByRole('button', { name: '确认导入' })).toBeDisabled();
});

test('what is wrong stands with row and column, and nothing can be taken in', async () => {
  server.use(
    api.query('WrongRowsCard', () =>
      HttpResponse.json({
        data: {
          rosterWrongRows: {
            __typename: 'RosterWrongRowConnection',
            edges: [
              {
                __typename: 'RosterWrongRowEdge',
                node: {
                  __typename: 'RosterWrongRow',
                  number: 7,
                  problems: [
                    {
                      __typename: 'RosterProblem',
                      heading: '证件',
                      field: 'ID_NUMBER',
                      message: '身份证号应为 18 位。',
                    },
                  ],
                },
              },
            ],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          },
        },
      }),
    ),
  );
  await shows({ state: 'CHECKED', counts: { ...COUNTS, wrongRows: 1 } });
  expect(await screen.findByText('身份证号应为 18 位。')).toBeVisible();
  expect(screen.getByText('证件')).toBeVisible();
  expect(screen.getByRole('button', { name: '确认导入' })).toBeDisabled();
});

test('it asks once with the numbers before it is taken in', async () => {
  server.use(
    api.mutation('ConfirmRoster', () =>
      HttpResponse.json({
        data: {
          rosterImportConfirm: {
            __typename: 'RosterImportChanged',
            rosterImport: { ...roster, state: 'WRITING', doneRows: 1 },
          },
        },
      }),
    ),
  );
  await shows({ state: 'CHECKED', viewerCanConfirm: true });
  await userEvent.click(await screen.findByRole('button', { name: '确认导入' }));
  const dialog = await screen.findByRole('dialog', { name: '导入这份名册？' });
  expect(dialog).toHaveTextContent('新增 1 户、2 人');
  await userEvent.click(within(dialog).getByRole('button', { name: '确认导入' }));
  expect(await screen.findByText('已处理 1 / 2 行')).toBeVisible();
});
