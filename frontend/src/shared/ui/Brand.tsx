import { useTexts } from '../i18n/useTexts';
import css from './Brand.module.css';
import { uiTexts } from './texts';

/** The mark: a house that holds a heart, and the name. */
export function Brand({ size = 'm' }: { size?: 'm' | 'l' }) {
  const t = useTexts(uiTexts);
  return (
    <span className={size === 'l' ? `${css.brand} ${css.l}` : css.brand}>
      <svg viewBox="0 0 64 64" aria-hidden="true" className={css.mark}>
        <rect width="64" height="64" rx="15" fill="var(--brand)" />
        <path d="M32 12 11 30.5h6.2V50a3 3 0 0 0 3 3h23.6a3 3 0 0 0 3-3V30.5H53z" fill="var(--surface)" />
        <path
          d="M32 46.2c-6.4-4.4-9.8-7.8-9.8-11.8a5.3 5.3 0 0 1 9.8-2.8 5.3 5.3 0 0 1 9.8 2.8c0 4-3.4 7.4-9.8 11.8z"
          fill="var(--warm)"
        />
      </svg>
      <span className={css.name}>{t('brand')}</span>
    </span>
  );
}
