import { graphql } from '../../../shared/api/gql';
import { readFragment, type FragmentType } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Masked } from '../../../shared/ui/Masked';
import { contractTexts } from '../texts';
import { relationText } from '../words';
import css from './resident.module.css';

const fragment = graphql(`
  fragment MemberList_household on Household {
    id
    members {
      relation
      resident {
        id
        name
        age
        phoneMasked
      }
    }
  }
`);

/** Who belongs to the household today, numbers masked (M10, trap 24). */
export function MemberList(props: { household: FragmentType<typeof fragment> }) {
  const { members } = readFragment(fragment, props.household);
  const t = useTexts(contractTexts);
  return (
    <ul className={css.list}>
      {members.map(({ relation, resident }) => (
        <li key={resident.id} className={css.line}>
          <span className={css.strong}>{resident.name}</span>
          <span className={css.soft}>
            {t(relationText[relation])} · {t('age', { age: resident.age })}
          </span>
          {resident.phoneMasked !== null && (
            <span className={css.end}>
              <Masked value={resident.phoneMasked} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
