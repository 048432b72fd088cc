import { useId, type ReactNode } from 'react';
import css from './Card.module.css';

interface Props {
  title?: ReactNode;
  /** Beside the title: a state, a link, a small action. */
  aside?: ReactNode;
  tone?: 'plain' | 'brand' | 'warm';
  children: ReactNode;
}

/** A sheet of paper on the desk: one thing, with a heading of its own. */
export function Card({ title, aside, tone = 'plain', children }: Props) {
  const heading = useId();
  return (
    <section
      className={`${css.card ?? ''} ${css[tone] ?? ''}`}
      aria-labelledby={title === undefined ? undefined : heading}
    >
      {title !== undefined && (
        <div className={css.head}>
          <h2 id={heading} className={css.title}>
            {title}
          </h2>
          {aside !== undefined && <div>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
