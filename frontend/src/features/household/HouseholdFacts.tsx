import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Facts } from '../../shared/ui/Facts';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import css from './household.module.css';
import { lifeTexts } from './texts';

const fragment = graphql(`
  fragment HouseholdFacts_household on Household {
    id
    number
    address
    residingSince
    endedOn
    ending
    village {
      id
      name
    }
    gridArea {
      id
      name
    }
    keyGroupMarks {
      keyGroup
      source
      since
      until
    }
    guests {
      name
      since
      until
    }
  }
`);

/** Where a household lives, since when, and what is known of it as a whole (M10, M12). */
export function HouseholdFacts(props: { household: FragmentType<typeof fragment> }) {
  const household = readFragment(fragment, props.household);
  const t = useTexts(lifeTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const { endedOn, ending } = household;
  const marks = household.keyGroupMarks.map(({ keyGroup, source, since, until }) => (
    <p key={`${keyGroup}${since}`}>
      {people(keyGroupText[keyGroup])}{' '}
      <span className={css.soft}>
        {until === null
          ? t('markSource', { source, since: format.date(since) })
          : t('markEnded', { source, since: format.date(since), until: format.date(until) })}
      </span>
    </p>
  ));
  return (
    <Facts
      facts={[
        [t('number'), household.number],
        [t('address'), household.address],
        [t('village'), household.village.name],
        [t('gridArea'), household.gridArea?.name ?? t('gridAreaNone')],
        [t('residingSince'), t('since', { date: format.date(household.residingSince) })],
        [
          t('household'),
          endedOn === null || ending === null ? null : t(`ended${ending}`, { date: format.date(endedOn) }),
        ],
        [t('householdGroups'), marks.length === 0 ? t('noGroups') : marks],
        [
          t('guests'),
          household.guests
            .map(
              ({ name, since, until }) =>
                `${name}（${t('guestUntil', { since: format.date(since), until: format.date(until) })}）`,
            )
            .join('、'),
        ],
      ]}
    />
  );
}
