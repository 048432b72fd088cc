import { Link, type To } from 'react-router';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import css from './work.module.css';
import { workTexts } from './workTexts';

interface Props {
  to: To;
  current: boolean;
  title: string;
  words: string;
  count: { number: number; isMore: boolean };
}

/** One kind of work: how much there is, and the way to it. */
export function WorkCard({ to, current, title, words, count }: Props) {
  const t = useTexts(workTexts);
  const format = useFormat();
  const number = format.number(count.number);
  return (
    <Link to={to} className={css.kind} aria-current={current ? 'page' : undefined}>
      {title}
      <span className={`${css.number ?? ''} ${count.number === 0 ? (css.none ?? '') : ''}`}>
        {count.isMore ? t('more', { count: number }) : number}
      </span>
      <span className={css.soft}>{words}</span>
    </Link>
  );
}
