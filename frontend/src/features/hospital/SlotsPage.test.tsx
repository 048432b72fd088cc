import { fireEvent, screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderScreen } from '../../shared/testing/renderScreen';
import { api, server } from '../../shared/testing/server';
import * as page from './SlotsPage';

const WEDNESDAY = '2030-01-02T06:00:00Z'; // 14:00 in Asia/Shanghai
const FRIDAY = '2030-01-04T06:00:00.000Z';

function slot(change: object) {
  return {
    __typename: 'ClinicSlot',
    id: 'ClinicSlot_1',
    kind: 'EXAMINATION',
    servedBy: '64 排 CT',
    startsAt: WEDNESDAY,
    endsAt: '2030-01-02T06:20:00Z',
    state: 'FREE',
    heldUntil: null,
    opensToAllAt: '2029-12-31T06:00:00Z',
    publicAt: '2030-01-01T18:00:00Z',
    viewerCanWithdraw: true,
    viewerCanMove: true,
    department: { __typename: 'Department', id: 'Department_1', name: '心血管内科' },
    reservedFor: { __typename: 'TeamProfile', id: 'Team_1', name: '一队' },
    reservedForInstitution: null,
    ...change,
  };
}

function shows(slots: object[]) {
  const none = { edges: [] };
  server.use(
    api.query('SlotsPage', () =>
      HttpResponse.json({
        data: {
          viewer: {
            __typename: 'Viewer',
            id: 'v',
            institution: { __typename: 'Institution', id: 'Institution_1', name: '人民医院', departments: [] },
          },
          teams: { __typename: 'TeamProfileConnection', ...none },
          primaryInstitutions: { __typename: 'InstitutionConnection', ...none },
          clinicSlots: {
            __typename: 'ClinicSlotConnection',
            edges: slots.map((node) => ({ __typename: 'ClinicSlotEdge', node })),
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          },
        },
      }),
    ),
  );
  return renderScreen(page, { path: '/hospital/slots', at: '/hospital/slots?from=2030-01-02' });
}

test('a free slot is dragged to another day at its own time on the clock of Asia/Shanghai, and can go back (trap 13, trap 14)', async () => {
  const sent: unknown[] = [];
  server.use(
    api.mutation('MoveSlot', ({ variables }) => {
      sent.push(variables);
      return HttpResponse.json({
        data: { clinicSlotMove: { __typename: 'ClinicSlotMoved', slot: slot({ startsAt: FRIDAY }) } },
      });
    }),
  );
  await shows([slot({})]);
  const chip = await screen.findByRole('button', { name: '14:00 一队 可预约' });
  fireEvent.dragStart(chip);
  const cells = within(screen.getByRole('region', { name: '一周号源' })).getAllByRole('cell');
  const friday = cells[4];
  if (friday === undefined) throw new Error('the grid has no Friday');
  fireEvent.drop(friday);
  expect(await screen.findByText(/^已移到/)).toBeVisible();
  expect(sent[0]).toMatchObject({ input: { slotId: 'ClinicSlot_1', startsAt: FRIDAY } });
  fireEvent.click(screen.getByRole('button', { name: '移回原处' }));
  await expect.poll(() => sent[1]).toMatchObject({ input: { startsAt: WEDNESDAY } });
});

test('a slot that is taken cannot be dragged (trap 14)', async () => {
  await shows([slot({ state: 'HELD', viewerCanMove: false, viewerCanWithdraw: false })]);
  const chip = await screen.findByRole('button', { name: '14:00 一队 待确认' });
  expect(chip).toHaveAttribute('draggable', 'false');
});
