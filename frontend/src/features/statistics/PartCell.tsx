import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import css from './statistics.module.css';
import { statisticsTexts } from './texts';

interface Props {
  part: { numerator: number; denominator: number; ratePercent: number | null } | undefined;
}

/** A rate with what it is made of; nothing of nothing is no rate, and stays in the table (trap 22). */
export function PartCell({ part }: Props) {
  const t = useTexts(statisticsTexts);
  const format = useFormat();
  if (part === undefined) return null;
  return (
    <>
      {part.ratePercent === null ? t('noRate') : format.rate(part.ratePercent)}
      <div className={css.soft}>
        {t('partOf', { numerator: format.number(part.numerator), denominator: format.number(part.denominator) })}
      </div>
    </>
  );
}
