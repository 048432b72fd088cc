import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { visitTexts } from './texts';
import css from './visit.module.css';

const fragment = graphql(`
  fragment OwnCombinations_institution on Institution {
    id
    combinations {
      id
      state
      firstDay
      lastDay
      hospital {
        id
        name
      }
    }
  }
`);

/** To which hospitals the institution's signed go without a referral, today's and earlier ones (M26). */
export function OwnCombinations({ institution }: { institution: FragmentType<typeof fragment> }) {
  const { combinations } = readFragment(fragment, institution);
  const t = useTexts(visitTexts);
  const format = useFormat();
  const begun = combinations.filter(({ state }) => state !== 'NEVER_BEGAN');
  return (
    <Card title={t('combinations')}>
      {begun.length === 0 ? (
        <p>{t('noCombination')}</p>
      ) : (
        <ul className={css.places}>
          {begun.map(({ id, firstDay, lastDay, hospital }) => (
            <li key={id}>
              {lastDay === null
                ? t('combinationLine', { hospital: hospital.name, first: format.date(firstDay) })
                : t('combinationLineUntil', {
                    hospital: hospital.name,
                    first: format.date(firstDay),
                    last: format.date(lastDay),
                  })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
