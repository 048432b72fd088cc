import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { contractTexts } from '../texts';
import css from './resident.module.css';

const fragment = graphql(`
  fragment YearFees_contract on Contract {
    id
    years {
      number
      firstDay
      lastDay
      isPaidBefore
    }
    policy {
      id
      residentFee
    }
  }
`);

/** What the household itself pays, year by year; a year that it already had with the team before costs nothing again (trap 21). */
export function YearFees(props: { contract: FragmentType<typeof fragment> }) {
  const { years, policy } = readFragment(fragment, props.contract);
  const t = useTexts(contractTexts);
  const format = useFormat();
  const { residentFee } = policy;
  if (residentFee === null) return null;
  return (
    <Card title={t('yearFees')}>
      <ul className={css.list}>
        {years.map(({ number, firstDay, lastDay, isPaidBefore }) => (
          <li key={number} className={css.line}>
            <span className={css.strong}>{isPaidBefore ? t('yearPaidBefore') : format.money(residentFee)}</span>
            <span className={css.soft}>
              {format.date(firstDay)} – {format.date(lastDay)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
