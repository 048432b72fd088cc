import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Masked } from '../../shared/ui/Masked';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import css from './household.module.css';
import { lifeTexts } from './texts';
import { relationText } from './words';

const fragment = graphql(`
  fragment HouseholdMembers_household on Household {
    id
    members {
      relation
      resident {
        id
        name
        age
        idNumberMasked
        phoneMasked
        keyGroups
      }
    }
  }
`);

/** Who belongs to the household today, each with a page of their own (M10, M12). */
export function HouseholdMembers(props: { household: FragmentType<typeof fragment> }) {
  const { members } = readFragment(fragment, props.household);
  const t = useTexts(lifeTexts);
  const people = useTexts(peopleTexts);
  return (
    <ul className={css.list}>
      {members.map(({ relation, resident }) => (
        <li key={resident.id}>
          <Stack row gap={2}>
            <Link to={`../residents/${resident.id}`}>{resident.name}</Link>
            <span className={css.soft}>
              {t(relationText[relation])} · {t('age', { age: resident.age })}
            </span>
            {resident.keyGroups.map((group) => (
              <Tag key={group} tone="warm">
                {people(keyGroupText[group])}
              </Tag>
            ))}
          </Stack>
          <Stack row gap={4}>
            <span className={css.soft}>
              {resident.idNumberMasked === null ? t('noIdNumber') : <Masked value={resident.idNumberMasked} />}
            </span>
            <span className={css.soft}>
              {resident.phoneMasked === null ? t('noPhone') : <Masked value={resident.phoneMasked} />}
            </span>
          </Stack>
        </li>
      ))}
    </ul>
  );
}
