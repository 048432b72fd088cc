import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { signed } from './AllocationTable';
import css from './target.module.css';
import { residenceText, targetTexts } from './texts';

const fragment = graphql(`
  fragment TotalsTable_allocation on TaskAllocation {
    id
    totals {
      residence
      population
      printedPopulation
      populationDifference
      task
      sumOfRows
      difference
      printedTask
    }
  }
`);

/** Both ways to a total, side by side: class population × rate, and the sum of the rounded rows. No row is repaired (trap 18). */
export function TotalsTable(props: { allocation: FragmentType<typeof fragment> }) {
  const { totals } = readFragment(fragment, props.allocation);
  const t = useTexts(targetTexts);
  const format = useFormat();
  const number = (value: number | null) => (value === null ? t('notPrinted') : format.number(value));
  const difference = (value: number | null) =>
    value === null || value === 0 ? (
      <span className={css.soft}>{value === null ? t('notPrinted') : '0'}</span>
    ) : (
      <strong className={css.differs}>{signed(value)}</strong>
    );
  return (
    <Card title={t('totals')}>
      <div className={css.scroll} role="region" aria-label={t('totals')} tabIndex={0}>
        <table className={`${css.totals ?? ''} ${css.stacked ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">{t('class')}</th>
              <th scope="col">{t('populationPrinted')}</th>
              <th scope="col">{t('populationSum')}</th>
              <th scope="col">{t('differenceColumn')}</th>
              <th scope="col">{t('taskPrinted')}</th>
              <th scope="col">{t('taskOfClass')}</th>
              <th scope="col">{t('taskSum')}</th>
              <th scope="col">{t('differenceColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {totals.map((total) => (
              <tr key={total.residence ?? 'all'}>
                <th scope="row">{total.residence === null ? t('whole') : t(residenceText[total.residence])}</th>
                <td data-label={t('populationPrinted')}>{number(total.printedPopulation)}</td>
                <td data-label={t('populationSum')}>{number(total.population)}</td>
                <td data-label={t('differenceColumn')}>{difference(total.populationDifference)}</td>
                <td data-label={t('taskPrinted')}>{number(total.printedTask)}</td>
                <td data-label={t('taskOfClass')}>
                  <strong>{number(total.task)}</strong>
                </td>
                <td data-label={t('taskSum')}>{number(total.sumOfRows)}</td>
                <td data-label={t('differenceColumn')}>{difference(total.difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.below}>{t('totalsWords')}</p>
    </Card>
  );
}
