import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderScreen } from '../../shared/testing/renderScreen';
import { api, server } from '../../shared/testing/server';
import * as page from './PersonsPage';

const person = (key: string, name: string | null, lastServiceOn: string | null) => ({
  __typename: 'EffectivePersonEdge',
  node: {
    __typename: 'EffectivePerson',
    key,
    resident: name === null ? null : { __typename: 'Resident', id: `Resident_${key}`, name },
    household:
      name === null
        ? null
        : {
            __typename: 'Household',
            id: `Household_${key}`,
            number: '1',
            address: '东路 1 号',
            head: {
              __typename: 'HouseholdMember',
              resident: { __typename: 'Resident', id: 'Resident_head', name: '户主甲' },
            },
          },
    team: { __typename: 'TeamProfile', id: 'Team_1', name: '一队' },
    services: 0,
    lastServiceOn,
  },
});

const subjects = (view: string | null) => ({
  __typename: 'Effective',
  view,
  book: { __typename: 'EffectiveBook', day: '2026-03-03' },
  rows: view === null ? [] : [{ __typename: 'EffectiveRow', key: 'Team_1', name: '一队' }],
});

test('a team works off who is signed and was not served, down to the household (M30)', async () => {
  server.use(
    api.query('EffectivePersonsPage', () =>
      HttpResponse.json({
        data: {
          effectivePersons: {
            __typename: 'EffectivePersonConnection',
            edges: [person('1', '张三', '2024-05-01'), person('2', '李四', null), person('3', null, null)],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          },
        },
      }),
    ),
    api.query('EffectiveSubjects', () =>
      HttpResponse.json({ data: { towns: subjects(null), institutions: subjects(null), teams: subjects(null) } }),
    ),
  );
  await renderScreen(page, { path: '/team/effective/persons', viewer: { role: 'TEAM_MEMBER' } });
  expect(await screen.findByRole('row', { name: /张三.*2024年5月1日/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /李四.*从未/ })).toBeVisible();
  expect(screen.getByText('清点后已不在您的名下')).toBeVisible();
  expect(screen.getAllByRole('link', { name: '户主：户主甲' })).toHaveLength(2);
  expect(await screen.findByText('截至 2026年3月3日 的清点，按团队、家庭排列。')).toBeVisible();
  expect(screen.queryByRole('combobox')).toBeNull();
});
