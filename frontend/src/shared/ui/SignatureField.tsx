import { useState } from 'react';
import { useTexts } from '../i18n/useTexts';
import { Button } from './Button';
import { parseStrokes, type Strokes } from './signature';
import css from './signature.module.css';
import { SignatureDrawing } from './SignatureDrawing';
import { SignatureSheet } from './SignatureSheet';
import { uiTexts } from './texts';

interface Props {
  /** Who signs, for example "甲方：李秀兰". */
  label: string;
  /** What was drawn, as the server takes it; empty while nobody has signed. */
  value: string;
  onChange: (strokes: string) => void;
}

/** A place for a signature: shows it, and opens a sheet to write on (M14). */
export function SignatureField({ label, value, onChange }: Props) {
  const t = useTexts(uiTexts);
  const [open, setOpen] = useState(false);
  const keep = (strokes: Strokes) => {
    onChange(strokes.length === 0 ? '' : JSON.stringify(strokes));
    setOpen(false);
  };
  return (
    <div className={css.field}>
      <p className={css.label}>{label}</p>
      {value !== '' && <SignatureDrawing strokes={value} label={label} />}
      <Button
        aria-label={`${t(value === '' ? 'sign' : 'signAgain')}：${label}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t(value === '' ? 'sign' : 'signAgain')}
      </Button>
      {open && (
        <SignatureSheet
          label={label}
          strokes={value === '' ? [] : parseStrokes(value)}
          onDone={keep}
          onCancel={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
