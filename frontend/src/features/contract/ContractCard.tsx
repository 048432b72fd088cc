import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useViewer } from '../../shared/api/viewer';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { householdTexts } from './householdTexts';
import { SignPanel } from './SignPanel';
import { TerminatePanel } from './TerminatePanel';
import { TerminationNoticeCard } from './TerminationNoticeCard';
import { contractTexts } from './texts';
import { contractStateText, contractStateTone } from './words';

const fragment = graphql(`
  fragment ContractCard_household on Household {
    id
    isSigned
    contract {
      id
      number
      state
      signedOn
      endsOn
      agreement {
        checkCode
      }
      currentTerm {
        firstDay
        lastDay
      }
      team {
        id
        name
        phone
      }
      ...TerminationNoticeCard_contract
      ...TerminatePanel_contract
    }
    ...SignPanel_household
  }
`);

/** The contract in force, at a glance (M13). */
export function ContractCard(props: { household: FragmentType<typeof fragment> }) {
  const household = readFragment(fragment, props.household);
  const { contract } = household;
  const isTeam = useViewer().role !== 'INSTITUTION_ADMIN';
  const t = useTexts(contractTexts);
  const words = useTexts(householdTexts);
  const format = useFormat();
  if (contract === null) {
    const without = words(household.isSigned ? 'signedElsewhere' : 'unsigned');
    return isTeam ? (
      <SignPanel household={household} />
    ) : (
      <Card title={t('agreement')} aside={<Tag>{without}</Tag>}>
        <p>{without}</p>
      </Card>
    );
  }
  const { state, team, currentTerm, endsOn } = contract;
  return (
    <>
      <TerminationNoticeCard contract={contract} />
      <Card title={t('agreement')} aside={<Tag tone={contractStateTone[state]}>{t(contractStateText[state])}</Tag>}>
        <Stack>
          <Facts
            facts={[
              [t('team'), `${team.name} · ${team.phone}`],
              [t('contractNumber'), contract.number],
              [t('signedOn'), format.date(contract.signedOn)],
              [t('lastDay'), format.date(currentTerm.lastDay)],
              [t('endsOn'), endsOn === null ? null : format.date(endsOn)],
            ]}
          />
          {contract.agreement !== null && (
            <Link to={`/${isTeam ? 'team' : 'institution'}/agreements/${contract.id}`}>{t('readAgreement')}</Link>
          )}
          <TerminatePanel contract={contract} />
        </Stack>
      </Card>
    </>
  );
}
