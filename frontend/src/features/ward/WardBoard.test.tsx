import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { today } from '../../shared/format/days';
import { renderScreen } from '../../shared/testing/renderScreen';
import { api, server } from '../../shared/testing/server';
import * as page from './WardsPage';

const ward = {
  __typename: 'Ward',
  id: 'Ward_1',
  name: '心内科二病区',
  location: '住院楼八层',
  kind: 'RESERVED',
  firstNight: '2026-01-01',
  closedFrom: null,
  viewerCanChange: true,
  sharedWith: null,
  department: { __typename: 'Department', id: 'Department_1', name: '心血管内科' },
};

test('a full night says so, and opens who has a bed (M23, trap 14)', async () => {
  server.use(
    api.query('WardsPage', () =>
      HttpResponse.json({
        data: {
          viewer: { __typename: 'Viewer', id: 'Viewer_1', institution: null },
          primaryInstitutions: { __typename: 'InstitutionConnection', edges: [] },
          wardBoard: {
            __typename: 'WardBoard',
            rows: [
              {
                __typename: 'WardRow',
                ward,
                overstayed: 1,
                undoable: null,
                nights: [{ __typename: 'WardNight', night: today(), beds: 2, taken: 2, free: 0 }],
              },
            ],
          },
        },
      }),
    ),
    api.query('WardDrawer', () =>
      HttpResponse.json({
        data: {
          bedStays: {
            __typename: 'BedStayConnection',
            edges: [],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          },
        },
      }),
    ),
  );
  await renderScreen(page, { path: '/hospital/wards' });

  expect(await screen.findByText('1 人超期在院')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /心内科二病区 .*空床 0\/2$/ }));
  expect(await screen.findByText('这一晚没有人占床')).toBeVisible();
});
