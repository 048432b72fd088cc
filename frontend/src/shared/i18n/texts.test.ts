import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineTexts, type Texts } from './texts';

type AnyTexts = Texts<Record<string, string>>;
const modules = import.meta.glob<Record<string, unknown>>(['../../**/{texts,*Texts}.ts', '!./*.ts'], { eager: true });

function isTexts(value: unknown): value is AnyTexts {
  return typeof value === 'object' && value !== null && 'namespace' in value;
}

const all = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module)
    .filter(isTexts)
    .map((texts) => [path.replace(/^.*?(?=app|features|shared|ui)/, ''), texts] as const),
);

function placeholders(text: string): string[] {
  return [...text.matchAll(/{{(.*?)}}/g)].map(([, name]) => name ?? '').sort();
}

test('there are texts to look at', () => {
  expect(all.length).toBeGreaterThan(1);
  expect(new Set(all.map(([, { namespace }]) => namespace)).size).toBe(all.length);
});

describe.each(all)('%s', (_, { zh, en }) => {
  test('has every key in both languages, with the same placeholders', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, text] of Object.entries(zh)) {
      expect.soft(placeholders(en[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  test('leaves nothing empty or untranslated; English may quote a Chinese word in “”', () => {
    for (const [key, text] of Object.entries(en)) {
      expect.soft(text.trim(), key).not.toBe('');
      expect.soft(text.replace(/“.*?”/g, ''), key).not.toMatch(/[\u3400-\u9fff]/);
      expect.soft(zh[key]?.trim(), key).not.toBe('');
    }
  });
});

test('a key that one language lacks, or a misspelt one, does not compile', () => {
  // @ts-expect-error -- English lacks `lastDay`
  defineTexts('test-missing', { zh: { title: '协议', lastDay: '到期日' }, en: { title: 'Agreement' } });
  // @ts-expect-error -- English has a key that Chinese does not have
  defineTexts('test-surplus', { zh: { title: '协议' }, en: { title: 'Agreement', other: 'Other' } });
  expectTypeOf(defineTexts('test', { zh: { a: '甲' }, en: { a: 'A' } }).zh).toEqualTypeOf<{ readonly a: '甲' }>();
});
