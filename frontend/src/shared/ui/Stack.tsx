import type { ReactNode } from 'react';

/** Things one below another (or beside one another) with one distance of the scale between them. */
export function Stack({
  gap = 4,
  row = false,
  children,
}: {
  gap?: 1 | 2 | 3 | 4 | 5 | 6;
  row?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: row ? 'row' : 'column',
        flexWrap: row ? 'wrap' : 'nowrap',
        alignItems: row ? 'center' : 'stretch',
        gap: `var(--space-${gap})`,
      }}
    >
      {children}
    </div>
  );
}
