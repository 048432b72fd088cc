import type { ReactNode } from 'react';
import css from './Notice.module.css';

interface Props {
  title: string;
  /** Why it is empty, or what to do next. */
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={css.notice}>
      <svg
        viewBox="0 0 64 64"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        className={css.sign}
        aria-hidden="true"
      >
        <path
          d="M10 30 32 11l22 19M16 27v24a3 3 0 0 0 3 3h26a3 3 0 0 0 3-3V27"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path d="M25 40h14M25 46h9" strokeLinecap="round" />
      </svg>
      <h2 className={css.title}>{title}</h2>
      {children !== undefined && <p className={css.words}>{children}</p>}
      {action}
    </div>
  );
}
