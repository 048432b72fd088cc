import { useTexts } from '../../shared/i18n/useTexts';
import { visitTexts } from './texts';
import css from './visit.module.css';

export interface Problem {
  row: number;
  column: string;
  message: string;
  fault: string;
}

/** What is wrong in which row and column, in words. */
export function ImportProblems({ problems, more }: { problems: readonly Problem[]; more: number }) {
  const t = useTexts(visitTexts);
  return (
    <div className={css.scroll} role="region" aria-label={t('problem')} tabIndex={0}>
      <table className={css.wrong}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, column, message, fault }) => (
            <tr key={`${row} ${column} ${fault}`}>
              <td>{row}</td>
              <td>{column}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t('more', { count: more })}</p>}
    </div>
  );
}
