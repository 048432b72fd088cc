import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { chooseLanguage } from './language';
import { defineTexts } from './texts';
import { useTexts } from './useTexts';

const texts = defineTexts('greeting', {
  zh: { hello: '您好，{{name}}', plain: '家医' },
  en: { hello: 'Hello, {{name}}', plain: 'Jiayi' },
});

function Greeting({ name }: { name: string }) {
  const t = useTexts(texts);
  // @ts-expect-error -- `hello` asks for a name
  const nameless = () => t('hello');
  // @ts-expect-error -- there is no such key
  const unknown = () => t('goodbye');
  return (
    <p title={String([nameless, unknown].length)}>
      {t('hello', { name })} {t('plain')}
    </p>
  );
}

afterEach(() => {
  act(() => {
    chooseLanguage('zh-CN');
  });
});

test('speaks Chinese first, and English at once when it is chosen', () => {
  render(<Greeting name="<b>李四</b>" />);
  expect(screen.getByText('您好，<b>李四</b> 家医')).toBeVisible();
  act(() => {
    chooseLanguage('en');
  });
  expect(screen.getByText('Hello, <b>李四</b> Jiayi')).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
});
