import { useMemo } from 'react';
import { useLanguage } from '../i18n/language';
import { formatFor, type Format } from './format';

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatFor(language), [language]);
}
