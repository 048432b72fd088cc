import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Figure } from '../../shared/ui/Figures';
import { Tag } from '../../shared/ui/Tag';
import css from './statistics.module.css';
import { statisticsTexts } from './texts';

const fragment = graphql(`
  fragment IndicatorCard_figures on IndicatorFigures {
    definition {
      version
      name
      numerator
      denominator
      exclusions
      isLowerBetter
    }
    total {
      numerator
      denominator
      ratePercent
    }
  }
`);

/** One number, what it is made of, and what exactly that means (trap 22). */
export function IndicatorCard(props: { figures: FragmentType<typeof fragment> }) {
  const { definition, total } = readFragment(fragment, props.figures);
  const t = useTexts(statisticsTexts);
  const format = useFormat();
  return (
    <Figure
      label={
        <>
          {definition.name} {definition.isLowerBetter && <Tag>{t('lowerIsBetter')}</Tag>}
        </>
      }
      value={total.ratePercent === null ? t('noRate') : format.rate(total.ratePercent)}
    >
      <p className={css.soft}>
        {total.ratePercent === null
          ? t('noRateWords')
          : t('partOf', {
              numerator: format.number(total.numerator),
              denominator: format.number(total.denominator),
            })}
      </p>
      <details className={css.means}>
        <summary>{t('definition', { version: definition.version })}</summary>
        <p>{t('numeratorMeans', { words: definition.numerator })}</p>
        <p>{t('denominatorMeans', { words: definition.denominator })}</p>
        <p>{t('exclusions', { words: definition.exclusions })}</p>
      </details>
    </Figure>
  );
}
