import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderScreen } from '../../shared/testing/renderScreen';
import { api, server } from '../../shared/testing/server';
import * as page from './CloseTeamPage';

const team = (id: string, name: string) => ({
  __typename: 'Team',
  id,
  profile: { __typename: 'TeamProfile', id, name },
});

test('a receiving team that would be too full stops the closing, with the numbers (M05, trap 3)', async () => {
  server.use(
    api.query('CloseTeamPage', () =>
      HttpResponse.json({
        data: {
          teamClosingPreview: {
            __typename: 'TransferPreview',
            team: team('Team_1', '第一团队'),
            portions: [
              {
                __typename: 'TransferPortion',
                area: { __typename: 'GridArea', id: 'GridArea_1', name: '和平社区第一网格' },
                households: 2,
                target: { __typename: 'TeamProfile', id: 'Team_2' },
              },
            ],
            loads: [
              {
                __typename: 'TransferLoad',
                team: { __typename: 'TeamProfile', id: 'Team_2', name: '第二团队' },
                before: 1499,
                after: 1501,
                isOverAdvised: true,
                isOverLimit: true,
              },
            ],
            receivers: [team('Team_2', '第二团队')],
            problems: [
              {
                __typename: 'TransferProblem',
                reason: 'TARGET_FULL',
                message: '“第二团队”已签约 1499 户，再接收 2 户将超过上限 1500 户。',
              },
            ],
          },
        },
      }),
    ),
  );

  await renderScreen(page, { path: '/institution/teams/:id/close', at: '/institution/teams/Team_1/close' });

  expect(await screen.findByText('和平社区第一网格')).toBeVisible();
  expect(screen.getByText('超过上限户数')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('再接收 2 户将超过上限 1500 户');
  expect(screen.getByRole('button', { name: '撤销团队并转移' })).toBeDisabled();
});
