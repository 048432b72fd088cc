import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderScreen } from '../../../shared/testing/renderScreen';
import { api, server } from '../../../shared/testing/server';
import * as page from './MyReferralsPage';

const HOSPITAL = { __typename: 'Institution', id: 'h', name: '样例人民医院', address: '和平路 1 号' };

test('a household reads which ward, from when, and what to bring (M24)', async () => {
  server.use(
    api.query('MyReferralsPage', () =>
      HttpResponse.json({
        data: {
          referrals: {
            __typename: 'ReferralConnection',
            edges: [
              {
                __typename: 'ReferralEdge',
                node: {
                  __typename: 'Referral',
                  id: 'r',
                  number: '261122-4839-2017',
                  state: 'CONFIRMED',
                  want: 'BED',
                  hospitalNote: null,
                  declineReason: null,
                  patient: { __typename: 'ReferralPatient', name: '张三' },
                  team: { __typename: 'TeamProfile', id: 't', name: '和平团队', phone: '023-12345678' },
                  department: {
                    __typename: 'Department',
                    id: 'd',
                    name: '呼吸内科',
                    location: '门诊楼三层',
                    directions: null,
                    bring: null,
                    hospital: HOSPITAL,
                  },
                  slot: null,
                  bed: {
                    __typename: 'ReferralBed',
                    ward: '呼吸内科病区',
                    location: '住院楼七层',
                    firstNight: '2026-11-24',
                    lastNight: '2026-11-28',
                  },
                  downReferral: null,
                },
              },
            ],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          },
        },
      }),
    ),
  );
  await renderScreen(page, { path: '/resident/referrals' });

  expect(await screen.findByText('医院已确认床位，请按下面的日期到病区办理入院。')).toBeVisible();
  expect(screen.getByText('2026年11月24日 办理入院，预计住 5 晚')).toBeVisible();
  expect(screen.getByText(/呼吸内科病区，住院楼七层/)).toBeVisible();
  expect(screen.getByText('请带身份证、医保卡、既往检查资料和住院用品。')).toBeVisible();
});
