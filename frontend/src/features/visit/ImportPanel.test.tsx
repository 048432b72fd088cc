import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderScreen } from '../../shared/testing/renderScreen';
import { api, server } from '../../shared/testing/server';
import * as page from './ImportPage';

const COUNTS = { lines: 3, fresh: 2, alreadyThere: 0, leftOut: 1, withoutBenefits: 1 };

function history() {
  server.use(
    api.query('VisitImportPage', () =>
      HttpResponse.json({
        data: {
          visitImports: {
            __typename: 'VisitImportConnection',
            edges: [],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          },
        },
      }),
    ),
  );
}

const FILE = new File(['身份证号,姓名,就诊日期'], '就诊.csv', { type: 'text/csv' });

test('a file is checked first, and the same file is sent again to be written (M22)', async () => {
  history();
  const asked: string[] = [];
  server.use(
    http.post('*/files/visits', ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(`${searchParams.get('write') ?? ''} ${searchParams.get('leaveOut') ?? ''}`);
      return HttpResponse.json(
        searchParams.get('leaveOut') === 'false'
          ? {
              state: 'WRONG',
              counts: COUNTS,
              problems: [{ row: 3, column: '身份证号', message: '档案中没有', fault: 'NOT_REGISTERED' }],
              more: 0,
            }
          : {
              state: searchParams.get('write') === 'true' ? 'WRITTEN' : 'CHECKED',
              counts: COUNTS,
              problems: [],
              more: 0,
            },
      );
    }),
  );
  const user = userEvent.setup();
  await renderScreen(page, { path: '/hospital/visit-imports' });
  await screen.findByText('还没有导入过');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no field for a file');
  await user.upload(input, FILE);
  expect(await screen.findByText('档案中没有')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '不在本区档案的 1 行不导入，重新核对' }));
  await user.click(await screen.findByRole('button', { name: '写入 2 次就诊' }));
  expect(await screen.findByText('已写入 2 次就诊。')).toBeVisible();
  expect(asked).toEqual(['false false', 'false true', 'true true']);
});
