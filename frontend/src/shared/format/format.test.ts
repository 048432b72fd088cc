import { describe, expect, test, vi } from 'vitest';
import { download } from './download';
import { formatFor } from './format';
import { base64Of } from './upload';

const zh = formatFor('zh-CN');
const en = formatFor('en');

describe('dates (trap 13)', () => {
  test('a civil date stays the day that it is', () => {
    expect(zh.date('2026-03-01')).toBe('2026年3月1日');
    expect(en.date('2028-02-29')).toBe('29 Feb 2028');
  });

  test('an instant is shown in Asia/Shanghai wherever the reader is', () => {
    expect(zh.instant('2026-02-28T16:05:00Z')).toBe('2026年3月1日 00:05');
    expect(zh.time('2026-02-28T23:59:00Z')).toBe('07:59');
  });
});

test('numbers and percentages', () => {
  expect(zh.number(1215400)).toBe('1,215,400');
  expect(zh.percent(45)).toBe('45%');
  expect(zh.percent(66.666)).toBe('66.67%');
  expect(zh.rate(40)).toBe('40.00%');
});

test.each([
  ['50.00', '¥50.00'],
  ['1234567.89', '¥1,234,567.89'],
  ['-100.50', '¥-100.50'],
])('money is written from its digits, never computed: %s', (yuan, written) => {
  expect(zh.money(yuan)).toBe(written);
});

test.each([
  [90_000, '2 分钟'],
  [5_400_000, '1 小时 30 分钟'],
  [100_800_000, '1 天 4 小时'],
  [-5, '0 分钟'],
])('a rest of %d ms', (rest, words) => {
  expect(zh.rest(rest)).toBe(words);
});

test('a file is saved under its name with its bytes', async () => {
  const made = vi.fn<(blob: Blob) => string>(() => 'blob:file');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() }));
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const content = await base64Of(new Blob(['\uFEFF镇街,任务\n']));
  download({ name: '任务分解.csv', mediaType: 'text/csv', content });
  expect(clicked.mock.contexts[0]).toHaveProperty('download', '任务分解.csv');
  const blob = made.mock.calls[0]?.[0];
  expect(blob?.type).toBe('text/csv');
  expect(new Uint8Array((await blob?.arrayBuffer()) ?? []).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
});
