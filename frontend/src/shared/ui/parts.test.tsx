import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Confirm, UndoLine } from './ConfirmWithUndo';
import { Countdown } from './Countdown';
import { ErrorState } from './ErrorState';
import { Facts } from './Facts';
import { LoadBar } from './LoadBar';
import { MapView, type MapArea } from './MapView';
import { Masked } from './Masked';
import { RefusalMessage } from './RefusalMessage';
import { DataTable } from './staff/DataTable';
import { useTypeSize } from './typeSize';

const NOW = new Date('2026-11-22T08:00:00Z');

afterEach(() => {
  vi.useRealTimers();
});

describe('how full a team is (M05, trap 3)', () => {
  test.each([
    [640, '在建议范围内'],
    [1000, '在建议范围内'],
    [1001, '超过建议'],
    [1499, '超过建议'],
    [1500, '已满'],
  ])('%d households: %s', (value, words) => {
    render(<LoadBar label="一团队" value={value} advised={1000} limit={1500} />);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByRole('meter', { name: '一团队' })).toHaveAttribute('aria-valuenow', String(value));
  });

  test('a policy without limits shows the number alone', () => {
    render(<LoadBar label="村医" value={320} advised={null} limit={null} />);
    expect(screen.getByText('320 户')).toBeVisible();
    expect(screen.queryByText(/建议/)).toBeNull();
  });
});

describe('time left', () => {
  test('says how much is left, and when it is up', () => {
    vi.useFakeTimers({ now: NOW });
    render(<Countdown until="2026-11-22T08:00:15Z" />);
    expect(screen.getByText('还剩 1 分钟')).toBeVisible();
    act(() => {
      vi.advanceTimersByTime(20_000);
    });
    expect(screen.getByText('已到时间')).toBeVisible();
  });

  test('what was done can be undone until the server’s instant, and not a second longer', () => {
    vi.useFakeTimers({ now: NOW });
    const undo = vi.fn();
    render(<UndoLine message="已划给一团队" until="2026-11-22T08:00:10Z" onUndo={undo} />);
    act(() => {
      screen.getByRole('button', { name: '撤销' }).click();
    });
    expect(undo).toHaveBeenCalledOnce();
    act(() => {
      vi.advanceTimersByTime(10_000);
    });
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });
});

test('a refusal shows the server’s words and a way on', async () => {
  const close = vi.fn();
  render(<RefusalMessage message="该团队已满 1500 户" next={<a href="/public">其他团队</a>} onClose={close} />);
  expect(screen.getByRole('alert')).toHaveTextContent('该团队已满 1500 户');
  expect(screen.getByRole('link', { name: '其他团队' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(close).toHaveBeenCalledOnce();
});

test('a question is asked by name, and Escape is no', async () => {
  const [yes, no] = [vi.fn(), vi.fn()];
  render(
    <Confirm title="收回 3 个网格？" verb="收回" danger onConfirm={yes} onCancel={no}>
      120 户
    </Confirm>,
  );
  expect(screen.getByRole('dialog', { name: '收回 3 个网格？' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '收回' }));
  expect(yes).toHaveBeenCalledOnce();
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(no).toHaveBeenCalledOnce();
});

test.each([
  ['network', '网络没有连上'],
  ['forbidden', '您的账号不能查看'],
  ['missing', '没有找到这条记录'],
  ['server', '服务出了点问题'],
] as const)('an error of the kind %s says what to do', (kind, words) => {
  render(<ErrorState kind={kind} />);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
});

test('a masked number is read out as partly hidden', () => {
  render(<Masked value="138****1234" />);
  expect(screen.getByText('138…1234 (部分隐藏)')).toBeInTheDocument();
  expect(screen.getByText('138****1234')).toHaveAttribute('aria-hidden', 'true');
});

test('facts without a value are left out', () => {
  render(
    <Facts
      facts={[
        ['电话', '138****1234'],
        ['备注', null],
        ['人数', 0],
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['电话', '人数']);
});

const square = (id: string, tone: MapArea['tone']): MapArea => ({
  id,
  name: `网格 ${id}`,
  tone,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [106, 29],
        [107, 29],
        [107, 30],
        [106, 29],
      ],
    ],
  },
});

test('whatever the map can do, the list does by keyboard (M08)', async () => {
  function Page() {
    const [selected, select] = useState<ReadonlySet<string>>(new Set());
    return (
      <MapView
        label="责任网格"
        areas={[square('1', 'good'), square('2', 'gap')]}
        selected={selected}
        onToggle={(id) => {
          select(new Set([...selected, id]));
        }}
      />
    );
  }
  render(<Page />);
  await userEvent.tab();
  while (document.activeElement?.textContent !== '网格 2') await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: '网格 2' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: '网格 1' })).toHaveAttribute('aria-pressed', 'false');
});

describe('a table over a connection', () => {
  const table = (rows: { id: string }[], hasMore = false, onMore = vi.fn(() => Promise.resolve())) => (
    <DataTable
      label="家庭"
      rows={rows}
      columns={[{ title: '编号', dataIndex: 'id' }]}
      rowKey={({ id }) => id}
      empty={<p>还没有家庭</p>}
      hasMore={hasMore}
      onMore={onMore}
    />
  );

  test('without rows it says why', () => {
    render(table([]));
    expect(screen.getByText('还没有家庭')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('asks for more while there is more, and says when all is shown', async () => {
    const more = vi.fn(() => Promise.resolve());
    const { rerender } = render(table([{ id: 'a' }], true, more));
    await userEvent.click(screen.getByRole('button', { name: '加载更多' }));
    expect(more).toHaveBeenCalledOnce();
    rerender(table([{ id: 'a' }, { id: 'b' }]));
    expect(screen.getByText('共 2 条')).toBeVisible();
    expect(screen.queryByRole('button', { name: '加载更多' })).toBeNull();
  });
});

test('large type is one tap away and remembered on the device', async () => {
  function Toggle() {
    const [size, setSize] = useTypeSize();
    return (
      <button
        type="button"
        onClick={() => {
          setSize(size === 'large' ? 'normal' : 'large');
        }}
      >
        {size}
      </button>
    );
  }
  render(<Toggle />);
  await userEvent.click(screen.getByRole('button', { name: 'normal' }));
  expect(document.documentElement).toHaveAttribute('data-type', 'large');
  expect(localStorage.getItem('jiayi.type')).toBe('large');
  await userEvent.click(screen.getByRole('button', { name: 'large' }));
  expect(document.documentElement).toHaveAttribute('data-type', 'normal');
});
