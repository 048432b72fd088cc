import i18next from 'i18next';
import { useCallback } from 'react';
import { useLanguage } from './language';
import type { Texts, Translate } from './texts';

/** The texts of a feature in the reader's language: `const t = useTexts(contractTexts); t('title')`. */
export function useTexts<Z extends Record<string, string>>(texts: Texts<Z>): Translate<Z> {
  const language = useLanguage();
  return useCallback(
    (key, ...parameters) => i18next.t(key as string, { lng: language, ns: texts.namespace, ...parameters[0] }),
    [language, texts.namespace],
  );
}
