import { useRef, type PointerEvent } from 'react';
import { BOX, begin, draw, outline, type Point, type Strokes } from './signature';
import css from './signature.module.css';

interface Props {
  label: string;
  strokes: Strokes;
  onDraw: (change: (strokes: Strokes) => Strokes) => void;
}

/** A sheet to write on with finger, pen or mouse; it may lie turned on the screen. */
export function SignaturePad({ label, strokes, onDraw }: Props) {
  const sheet = useRef<SVGSVGElement>(null);
  const at = (event: PointerEvent): Point => {
    const place = new DOMPoint(event.clientX, event.clientY).matrixTransform(sheet.current?.getScreenCTM()?.inverse());
    return [place.x, place.y];
  };
  return (
    <svg
      ref={sheet}
      className={css.pad}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        const point = at(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        onDraw((drawn) => begin(drawn, point));
      }}
      onPointerMove={(event) => {
        if (event.buttons === 0) return;
        const point = at(event);
        onDraw((drawn) => draw(drawn, point));
      }}
    >
      <line className={css.base} x1="60" x2={BOX.width - 60} y1="320" y2="320" />
      <path d={outline(strokes)} strokeWidth={BOX.pen} />
    </svg>
  );
}
