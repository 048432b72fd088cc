import { useQuery } from '@apollo/client/react';
import { Drawer } from 'antd';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { Link } from 'react-router';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { useViewer } from '../../shared/api/viewer';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Facts } from '../../shared/ui/Facts';
import { Loading } from '../../shared/ui/Loading';
import { Stack } from '../../shared/ui/Stack';
import { HouseholdMemberRow } from './HouseholdMemberRow';
import { householdTexts } from './householdTexts';
import { SignPanel } from './SignPanel';
import { contractTexts } from './texts';
import { contractStateText } from './words';

const query = graphql(`
  query HouseholdDrawer($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Household {
        number
        address
        residingSince
        village {
          id
          name
        }
        gridArea {
          id
          name
        }
        members {
          resident {
            id
          }
          ...HouseholdMemberRow_member
        }
        contract {
          id
        }
        contractHistory {
          id
          number
          state
          team {
            id
            name
          }
          agreement {
            checkCode
          }
          terms {
            number
            firstDay
            lastDay
          }
        }
        ...SignPanel_household
      }
    }
  }
`);

/** One household: who belongs to it, its contracts, and what the reader may do now. */
export function HouseholdDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(householdTexts);
  const words = useTexts(contractTexts);
  const format = useFormat();
  const viewer = useViewer();
  const { data, error, loading } = useQuery(query, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const household = data?.node?.__typename === 'Household' ? data.node : null;
  const isTeam = viewer.role !== 'INSTITUTION_ADMIN';
  return (
    <Drawer open size={620} title={t('household')} onClose={onClose}>
      <Failure of={error} />
      {household === null ? (
        loading ? (
          <Loading />
        ) : (
          <EmptyState title={t('none')} />
        )
      ) : (
        <Stack gap={5}>
          <Facts
            facts={[
              [words('householdNumber'), household.number],
              [words('address'), household.address],
              [words('gridArea'), household.gridArea?.name ?? household.village.name],
              [t('residingSince'), format.date(household.residingSince)],
            ]}
          />
          <div>
            <h3>{words('members')}</h3>
            {household.members.map((member) => (
              <HouseholdMemberRow
                key={member.resident.id}
                member={member}
                canRefer={isTeam && household.contract !== null}
              />
            ))}
          </div>
          {isTeam && household.contract === null && <SignPanel household={household} />}
          {household.contractHistory.length > 0 && (
            <div>
              <h3>{t('contracts')}</h3>
              <Facts
                facts={household.contractHistory.map(({ id: contract, number, state, team, terms, agreement }) => [
                  `${team.name} · ${number}`,
                  <Stack key={contract} gap={1}>
                    {`${words(contractStateText[state])} · ${terms
                      .map(({ firstDay, lastDay }) => `${format.date(firstDay)} – ${format.date(lastDay)}`)
                      .join('；')}`}
                    {agreement !== null && (
                      <Link to={`/${isTeam ? 'team' : 'institution'}/agreements/${contract}`}>
                        {words('readAgreement')}
                      </Link>
                    )}
                  </Stack>,
                ])}
              />
            </div>
          )}
        </Stack>
      )}
    </Drawer>
  );
}
