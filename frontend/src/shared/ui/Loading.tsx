import { useTexts } from '../i18n/useTexts';
import css from './Loading.module.css';
import { uiTexts } from './texts';

/** The shape of a page while its data is on the way; appears only when it takes longer than a moment. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useTexts(uiTexts);
  return (
    <div role="status" className={css.loading}>
      <span className="only-heard">{t('loading')}</span>
      <div className={`${css.bone ?? ''} ${css.head ?? ''}`} />
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={css.bone} />
      ))}
    </div>
  );
}
