import type { ReactNode } from 'react';
import css from './Figures.module.css';

/** A handful of numbers that a page is about, side by side. */
export function Figures({ children }: { children: ReactNode }) {
  return <ul className={css.figures}>{children}</ul>;
}

/** One of them: what it is, the number, and what it is made of. */
export function Figure({ label, value, children }: { label: ReactNode; value: ReactNode; children?: ReactNode }) {
  return (
    <li className={css.figure}>
      <p className={css.label}>{label}</p>
      <p className={css.value}>{value}</p>
      {children}
    </li>
  );
}
