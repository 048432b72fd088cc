import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { createStore, useStore } from '../store';

export type Language = 'zh-CN' | 'en';

const REMEMBERED = 'jiayi.language';

function remembered(): Language {
  return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh-CN';
}

const current = createStore<Language>(remembered());

void i18next.use(initReactI18next).init({
  lng: current.get(),
  fallbackLng: 'zh-CN',
  supportedLngs: ['zh-CN', 'en'],
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
document.documentElement.lang = current.get();

export const language = current.get;

export function chooseLanguage(next: Language): void {
  localStorage.setItem(REMEMBERED, next);
  document.documentElement.lang = next;
  void i18next.changeLanguage(next);
  current.set(next);
}

export function useLanguage(): Language {
  return useStore(current);
}
