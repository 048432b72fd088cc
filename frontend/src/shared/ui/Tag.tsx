import type { ReactNode } from 'react';
import css from './Tag.module.css';

export type Tone = 'neutral' | 'brand' | 'good' | 'caution' | 'danger' | 'warm';

/** A state in one or two words. The words carry the meaning, the colour only helps. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${css.tag ?? ''} ${css[tone] ?? ''}`}>{children}</span>;
}
