import { useFormat } from '../format/useFormat';
import css from './TimeLine.module.css';

/** Something that happened on a day. */
export interface Moment {
  key: string;
  day: string;
  /** What, in a few words. */
  title: string;
  /** To whom, where, why. */
  detail?: string;
  /** Who recorded it. */
  by?: string;
}

/** What happened, the latest first. */
export function TimeLine({ moments }: { moments: readonly Moment[] }) {
  const format = useFormat();
  return (
    <ol className={css.line}>
      {moments.map(({ key, day, title, detail, by }) => (
        <li key={key} className={css.moment}>
          <time dateTime={day} className={css.day}>
            {format.date(day)}
          </time>
          <div>
            <strong>{title}</strong>
            {detail !== undefined && detail !== '' && <p>{detail}</p>}
            {by !== undefined && <p className={css.by}>{by}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
