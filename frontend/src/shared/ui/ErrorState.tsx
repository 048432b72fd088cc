import type { ReactNode } from 'react';
import type { TextKey } from '../i18n/texts';
import { useTexts } from '../i18n/useTexts';
import { Button } from './Button';
import css from './Notice.module.css';
import { uiTexts } from './texts';

export type ErrorKind = 'network' | 'forbidden' | 'missing' | 'server';

/** The words for each kind. */
export const errorWords = {
  network: 'errorNetwork',
  forbidden: 'errorForbidden',
  missing: 'errorMissing',
  server: 'errorServer',
} satisfies Record<ErrorKind, TextKey<typeof uiTexts>>;

interface Props {
  kind: ErrorKind;
  onRetry?: () => void;
  children?: ReactNode;
}

/** Something could not be shown: what happened and what to do, without internals. */
export function ErrorState({ kind, onRetry, children }: Props) {
  const t = useTexts(uiTexts);
  return (
    <div className={css.notice} role="alert">
      <svg
        viewBox="0 0 64 64"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        className={css.sign}
        aria-hidden="true"
      >
        <path d="M14 44a10 10 0 0 1 1-20 15 15 0 0 1 29-3 11.500 11.500 0 0 1 5 22" strokeLinecap="round" />
        <path d="M32 34v10M32 51v.5" strokeLinecap="round" strokeWidth="3" />
      </svg>
      <h2 className={css.title}>{t('errorTitle')}</h2>
      <p className={css.words}>{t(errorWords[kind])}</p>
      {onRetry !== undefined && (
        <Button look="primary" onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
      {children}
    </div>
  );
}
