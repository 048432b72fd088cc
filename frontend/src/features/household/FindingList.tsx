import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Tag } from '../../shared/ui/Tag';
import css from './household.module.css';
import { lifeTexts } from './texts';
import { findingText } from './words';

const fragment = graphql(`
  fragment FindingList_household on Household {
    id
    findings {
      kind
      foundOn
      resident {
        id
        name
      }
    }
  }
`);

/** What has to be put right about a household, and what to do about it (trap 8). */
export function FindingList(props: { household: FragmentType<typeof fragment> }) {
  const { findings } = readFragment(fragment, props.household);
  const t = useTexts(lifeTexts);
  const format = useFormat();
  return (
    <ul className={css.list}>
      {findings.map(({ kind, foundOn, resident }) => (
        <li key={`${kind}${resident?.id ?? ''}`}>
          <Tag tone="caution">{t(findingText[kind])}</Tag>{' '}
          <span className={css.soft}>{t('foundOn', { date: format.date(foundOn) })}</span>
          <p>{t(`${findingText[kind]}Do`, { name: resident?.name ?? '' })}</p>
        </li>
      ))}
    </ul>
  );
}
