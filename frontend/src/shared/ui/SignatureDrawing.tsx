import { BOX, outline, parseStrokes } from './signature';
import css from './signature.module.css';

/** A signature as it was drawn. */
export function SignatureDrawing({ strokes, label }: { strokes: string; label: string }) {
  return (
    <svg className={css.drawing} viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={label}>
      <path d={outline(parseStrokes(strokes))} strokeWidth={BOX.pen} />
    </svg>
  );
}
