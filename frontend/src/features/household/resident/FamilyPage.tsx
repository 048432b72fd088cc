import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { HouseholdFacts } from '../HouseholdFacts';
import { lifeTexts } from '../texts';
import { FamilyHistory } from './FamilyHistory';
import { FamilyMembers } from './FamilyMembers';

const query = graphql(`
  query FamilyPage {
    myHousehold {
      id
      number
      ...FamilyMembers_household
      ...HouseholdFacts_household
    }
  }
`);

export const loader = preloads(query);

/** Our household as the register has it: members, key groups, what happened (M10, M12). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(lifeTexts);
  const household = data.myHousehold;
  if (household === null) return <EmptyState title={t('noHousehold')}>{t('noHouseholdWords')}</EmptyState>;
  return (
    <Stack>
      <PageHeader title={t('myFamily')} lead={t('myFamilyLead', { number: household.number })} />
      <Card title={t('members')}>
        <FamilyMembers household={household} />
      </Card>
      <Card title={t('household')}>
        <HouseholdFacts household={household} />
      </Card>
      <FamilyHistory householdId={household.id} />
    </Stack>
  );
}
