import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { renderScreen } from '../../shared/testing/renderScreen';
import { api, server } from '../../shared/testing/server';
import * as page from './EffectivePage';

const definition = (version: number) => ({
  __typename: 'EffectiveDefinition',
  version,
  countsVisits: true,
  countsReferrals: true,
  atLeast: 1,
  months: 12,
  ownInstitutionOnly: false,
  note: version === 1 ? '' : '某次会议',
  setAt: version === 1 ? null : '2026-03-01T02:00:00Z',
  setBy: version === 1 ? null : '某人',
  numerator: `分子 ${version}`,
  denominator: '分母',
  exclusions: '不计入的',
});

const part = (numerator: number, denominator: number) => ({
  __typename: 'StatisticsPart',
  numerator,
  denominator,
  ratePercent: denominator === 0 ? null : (numerator / denominator) * 100,
});

const row = (key: string, name: string, numerator: number, denominator: number) => ({
  __typename: 'EffectiveRow',
  key,
  name,
  of: null,
  part: part(numerator, denominator),
});

const effective = {
  __typename: 'Effective',
  book: { __typename: 'EffectiveBook', isCounting: false, countedAt: '2026-03-02T18:41:00Z', day: '2026-03-03' },
  definition: definition(1),
  latest: definition(1),
  versions: [definition(1)],
  views: ['TOWN', 'INSTITUTION', 'TEAM'],
  view: 'TOWN',
  total: part(1, 4),
  rows: [row('Place_1', '东街道', 1, 4), row('Place_2', '西镇', 0, 0)],
  days: [],
};

const answer = (data: object) => {
  server.use(api.query('EffectivePage', () => HttpResponse.json({ data: { effective: data } })));
};

beforeEach(() => {
  answer(effective);
});

const open = () => renderScreen(page, { path: '/commission/effective', viewer: { role: 'COMMISSION' } });

test('says what was counted above the numbers, which open to their persons; zero stays (M30, trap 22)', async () => {
  await open();
  expect((await screen.findAllByText('分子 1'))[0]).toBeVisible();
  expect(screen.getByText(/^签了约，也真正服务到了：截至 2026年3月3日，按第 1 版口径/)).toBeVisible();
  const east = screen.getByRole('row', { name: /东街道/ });
  expect(within(east).getByRole('link', { name: '3 人：查看“东街道”的签而未服务人员' })).toHaveAttribute(
    'href',
    '/commission/effective/persons?townId=Place_1',
  );
  expect(within(east).getByText('25.00%')).toBeVisible();
  const west = screen.getByRole('row', { name: /西镇/ });
  expect(within(west).queryByRole('link')).toBeNull();
  expect(screen.getByRole('row', { name: /合计/ })).toHaveTextContent('25.00%');
});

test('says that nothing was counted yet instead of showing zeros', async () => {
  answer({ ...effective, book: null, definition: null });
  await open();
  expect(await screen.findByText('每晚自动清点一次；区卫健委也可以现在就清点。')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('button', { name: '立即清点' })).toBeVisible();
});

test('says that numbers are still by the version before (trap 22)', async () => {
  answer({ ...effective, latest: definition(2), versions: [definition(2), definition(1)] });
  await open();
  expect(await screen.findByText(/^口径已改为第 2 版/)).toBeVisible();
  expect(screen.getAllByText('分子 2').length).toBeGreaterThan(0);
});

test('another definition is asked about once more, and a refusal stays in sight', async () => {
  const sent: unknown[] = [];
  server.use(
    api.mutation('ChangeEffectiveDefinition', ({ variables }) => {
      sent.push(variables['input']);
      return HttpResponse.json({
        data: {
          effectiveDefinitionChange: {
            __typename: 'EffectiveDefinitionChangeRefused',
            message: '与现行口径完全相同',
          },
        },
      });
    }),
  );
  await open();
  await userEvent.click(await screen.findByRole('button', { name: '修改口径' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '签约团队办理的转诊' }));
  await userEvent.click(screen.getByRole('radio', { name: '本期签约开始以来' }));
  await userEvent.type(screen.getByRole('textbox', { name: /依据/ }), '某次会议');
  await userEvent.click(screen.getByRole('button', { name: '保存为新的一版' }));
  expect(sent).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: '确认' }));
  expect(await screen.findByText('与现行口径完全相同')).toBeVisible();
  expect(sent).toEqual([
    expect.objectContaining({
      basedOnVersion: 1,
      countsVisits: true,
      countsReferrals: false,
      months: null,
      note: '某次会议',
    }),
  ]);
});
