import type { ReactNode } from 'react';
import css from './DataTable.module.css';

/** What other columns say where there is room for them, as a line within a cell. */
export function OnPhone({ children }: { children: ReactNode }) {
  return <div className={css.onPhone}>{children}</div>;
}
