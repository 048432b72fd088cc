import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Stack } from '../../../shared/ui/Stack';
import { Tag } from '../../../shared/ui/Tag';
import { keyGroupText, peopleTexts } from '../../../shared/words/peopleTexts';
import css from '../household.module.css';
import { lifeTexts } from '../texts';
import { relationText } from '../words';

const fragment = graphql(`
  fragment FamilyMembers_household on Household {
    id
    members {
      relation
      resident {
        id
        name
        age
        keyGroups
      }
    }
  }
`);

/** Who belongs to us, and which groups the doctor sees first (M12). */
export function FamilyMembers(props: { household: FragmentType<typeof fragment> }) {
  const { members } = readFragment(fragment, props.household);
  const t = useTexts(lifeTexts);
  const people = useTexts(peopleTexts);
  return (
    <ul className={css.list}>
      {members.map(({ relation, resident }) => (
        <li key={resident.id}>
          <Stack row gap={2}>
            <strong>{resident.name}</strong>
            <span className={css.soft}>
              {t(relationText[relation])} · {t('age', { age: resident.age })}
            </span>
            {resident.keyGroups.map((group) => (
              <Tag key={group} tone="warm">
                {people(keyGroupText[group])}
              </Tag>
            ))}
          </Stack>
        </li>
      ))}
    </ul>
  );
}
