import { useState, type ReactNode } from 'react';
import { useFormat } from '../format/useFormat';
import { useTexts } from '../i18n/useTexts';
import { Button } from './Button';
import css from './ConfirmWithUndo.module.css';
import { Dialog } from './Dialog';
import { uiTexts } from './texts';
import { useNow } from './useNow';

interface Props {
  title: string;
  /** What changes, in figures. */
  children?: ReactNode;
  /** The verb on the button, never "OK". */
  verb: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks once before something that many people will notice. */
export function Confirm({ title, children, verb, danger = false, busy = false, onConfirm, onCancel }: Props) {
  const t = useTexts(uiTexts);
  return (
    <Dialog
      title={title}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('cancel')}</Button>
          <Button look={danger ? 'danger' : 'primary'} disabled={busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

interface UndoProps {
  /** What was done. */
  message: string;
  /** Until when it can be undone, as the server says. */
  until: string;
  onUndo: () => void;
  busy?: boolean;
}

/** What was done, with a way back while the server allows it; afterwards the line is gone. */
export function UndoLine({ message, until, onUndo, busy = false }: UndoProps) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const now = useNow(10_000);
  const [end] = useState(() => new Date(until).getTime());
  const rest = end - now;
  if (rest <= 0) return null;
  return (
    <div role="status" className={css.undo}>
      <span>{message}</span>
      <span className={css.rest} aria-hidden="true">
        {t('undoLeft', { rest: format.rest(rest) })}
      </span>
      <Button disabled={busy} onClick={onUndo}>
        {t('undo')}
      </Button>
    </div>
  );
}
