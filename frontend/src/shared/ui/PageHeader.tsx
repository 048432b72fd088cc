import type { ReactNode } from 'react';
import css from './PageHeader.module.css';

interface Props {
  title: ReactNode;
  /** One sentence: what the reader does here. */
  lead?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, lead, actions }: Props) {
  return (
    <div className={css.header}>
      <div className={css.words}>
        <h1 className={css.title}>{title}</h1>
        {lead !== undefined && <p className={css.lead}>{lead}</p>}
      </div>
      {actions !== undefined && (
        <div className={css.actions} data-print="hide">
          {actions}
        </div>
      )}
    </div>
  );
}
