import { useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../i18n/useTexts';
import { Button } from './Button';
import type { Strokes } from './signature';
import css from './signature.module.css';
import { SignaturePad } from './SignaturePad';
import { uiTexts } from './texts';

interface Props {
  label: string;
  strokes: Strokes;
  onDone: (strokes: Strokes) => void;
  onCancel: () => void;
}

/** A sheet in front of everything; on a phone it fills the screen and lies lengthwise, so that there is room to write. */
export function SignatureSheet({ label, strokes, onDone, onCancel }: Props) {
  const t = useTexts(uiTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [drawn, setDrawn] = useState(strokes);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css.sheet}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={heading} className={css.heading}>
        {label}
      </h2>
      <SignaturePad label={t('signHere')} strokes={drawn} onDraw={setDrawn} />
      <div className={css.actions}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button
          disabled={drawn.length === 0}
          onClick={() => {
            setDrawn([]);
          }}
        >
          {t('signClear')}
        </Button>
        <Button
          look="primary"
          disabled={drawn.length === 0}
          onClick={() => {
            onDone(drawn);
          }}
        >
          {t('signDone')}
        </Button>
      </div>
    </dialog>
  );
}
