import type { ReactNode } from 'react';
import { useTexts } from '../i18n/useTexts';
import { Button } from './Button';
import css from './RefusalMessage.module.css';
import { uiTexts } from './texts';

interface Props {
  /** The server's own words: why, and what to do next. */
  message: string;
  /** What can be done right here: a link, another slot, a fresh state. */
  next?: ReactNode;
  onClose?: () => void;
}

/** A refusal is an answer: calm, with the server's words and a way on. */
export function RefusalMessage({ message, next, onClose }: Props) {
  const t = useTexts(uiTexts);
  return (
    <div role="alert" className={css.refusal}>
      <strong>{t('refusedTitle')}</strong>
      <p>{message}</p>
      {(next !== undefined || onClose !== undefined) && (
        <div className={css.next}>
          {next}
          {onClose !== undefined && (
            <Button look="quiet" onClick={onClose}>
              {t('close')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
