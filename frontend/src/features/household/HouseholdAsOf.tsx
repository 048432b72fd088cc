import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Facts } from '../../shared/ui/Facts';
import { Loading } from '../../shared/ui/Loading';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import { DayField } from '../../shared/ui/staff/DayField';
import css from './household.module.css';
import { lifeTexts } from './texts';
import { relationText } from './words';

const query = graphql(`
  query HouseholdOnDay($householdId: ID!, $day: Date!) {
    householdAsOf(householdId: $householdId, day: $day) {
      address
      gridArea {
        id
        name
      }
      members {
        name
        relation
        age
      }
      keyGroups
    }
  }
`);

/** Who lived here, and where, on any past day (trap 12). */
export function HouseholdAsOf({ householdId }: { householdId: string }) {
  const t = useTexts(lifeTexts);
  const people = useTexts(peopleTexts);
  const [day, setDay] = useState('');
  const { data, error, loading } = useQuery(query, day === '' ? skipToken : { variables: { householdId, day } });
  const then = data?.householdAsOf;
  return (
    <div className={css.form}>
      <DayField label={t('asOfDay')} value={day} onChange={setDay} />
      <Failure of={error} />
      {loading && <Loading />}
      {then === null && <p role="status">{t('asOfNone')}</p>}
      {then != null && (
        <Facts
          facts={[
            [t('address'), then.address],
            [t('gridArea'), then.gridArea?.name ?? t('gridAreaNone')],
            [
              t('members'),
              then.members
                .map(({ name, relation, age }) => `${name}（${t(relationText[relation])}，${t('age', { age })}）`)
                .join('、'),
            ],
            [t('householdGroups'), then.keyGroups.map((group) => people(keyGroupText[group])).join('、')],
          ]}
        />
      )}
    </div>
  );
}
