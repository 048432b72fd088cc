import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { Residence } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { choicesOf } from '../../shared/i18n/choicesOf';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { FilterBar } from '../../shared/ui/staff/FilterBar';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import { oneOf } from './listFilters';
import { contractSortText, listTexts } from './listTexts';
import { contractTexts } from './texts';
import { useTeamChoices } from './useTeamChoices';
import { contractStateText, contractStateTone } from './words';

const query = graphql(`
  query ContractsPage($filter: ContractFilter, $sort: ContractSort!, $after: String) {
    contracts(filter: $filter, sort: $sort, first: 50, after: $after) {
      edges {
        node {
          id
          number
          state
          signedOn
          signer {
            name
          }
          household {
            id
            number
            address
          }
          team {
            id
            name
          }
          currentTerm {
            lastDay
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    district {
      id
      towns {
        id
        name
      }
    }
  }
`);

/** In the address, instead of a key group: any of them. */
const ANY = 'ANY';

const RESIDENCES: Record<string, Residence> = { URBAN: 'URBAN', RURAL: 'RURAL' };

function filterOf(search: URLSearchParams) {
  const state = oneOf(contractStateText, search.get('states'));
  return {
    text: search.get('text'),
    states: state === null ? null : [state],
    keyGroup: oneOf(keyGroupText, search.get('keyGroup')),
    inAnyKeyGroup: search.get('keyGroup') === ANY ? true : null,
    teamId: search.get('teamId'),
    townId: search.get('townId'),
    signedFrom: search.get('signedFrom'),
    signedUntil: search.get('signedUntil'),
    lastDayFrom: search.get('lastDayFrom'),
    lastDayUntil: search.get('lastDayUntil'),
    inForceOn: search.get('inForceOn'),
    institutionId: search.get('institutionId'),
    villageId: search.get('villageId'),
    residence: RESIDENCES[search.get('residence') ?? ''] ?? null,
  };
}

const sortOf = (search: URLSearchParams) => oneOf(contractSortText, search.get('sort')) ?? 'NEWEST';

export const loader = preloads(query, ({ search }) => ({ filter: filterOf(search), sort: sortOf(search) }));

/** Contracts in the reader's scope, narrowed and in the order that they need, and as a file (M13, M15). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(listTexts);
  const words = useTexts(contractTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const [search] = useSearchParams();
  const teams = useTeamChoices();
  const { edges, pageInfo } = data.contracts;
  const towns = data.district.towns.map(({ id, name }) => ({ value: id, label: name }));
  const keyGroups = [{ value: ANY, label: t('anyKeyGroup') }, ...choicesOf(keyGroupText, people)];
  const states = Object.entries(contractStateText).map(([value, key]) => ({ value, label: words(key) }));
  return (
    <Stack>
      <PageHeader
        title={t('contracts')}
        lead={t('contractsLead')}
        actions={
          <SaveButton path="contracts.xlsx" parameters={{ ...filterOf(search), sort: sortOf(search) }}>
            {t('exportExcel')}
          </SaveButton>
        }
      />
      {search.get('of') !== null && (
        <p>
          {t('behindNumber', { of: search.get('of') ?? '', day: format.date(search.get('inForceOn') ?? '') })}{' '}
          <Link to="?">{t('showAll')}</Link>
        </p>
      )}
      <FilterBar
        search={t('searchContract')}
        choices={[
          { name: 'states', label: t('state'), options: states },
          { name: 'keyGroup', label: t('keyGroup'), options: keyGroups },
          ...(teams.length > 0
            ? [
                { name: 'teamId', label: t('team'), options: teams },
                { name: 'townId', label: t('town'), options: towns },
              ]
            : []),
          { name: 'sort', label: t('order'), options: choicesOf(contractSortText, t), usual: 'NEWEST' },
        ]}
        days={[
          { name: 'inForceOn', label: t('inForceOn') },
          { name: 'signedFrom', label: t('signedFrom') },
          { name: 'signedUntil', label: t('signedUntil') },
          { name: 'lastDayFrom', label: t('lastDayFrom') },
          { name: 'lastDayUntil', label: t('lastDayUntil') },
        ]}
      />
      <DataTable
        label={t('contracts')}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('noContract')}>{t('noContractWords')}</EmptyState>}
        columns={[
          {
            title: words('contractNumber'),
            render: (_, { number, household }) =>
              household === null ? number : <Link to={`../households/${household.id}`}>{number}</Link>,
          },
          { title: t('signer'), render: (_, { signer }) => signer.name },
          { title: words('address'), render: (_, { household }) => household?.address ?? '—' },
          { title: words('team'), render: (_, { team }) => team.name },
          { title: t('signedOn'), ...wholeDays, render: (_, { signedOn }) => format.date(signedOn) },
          { title: t('lastDay'), ...wholeDays, render: (_, { currentTerm }) => format.date(currentTerm.lastDay) },
          {
            title: t('state'),
            render: (_, { state }) => <Tag tone={contractStateTone[state]}>{words(contractStateText[state])}</Tag>,
          },
        ]}
      />
    </Stack>
  );
}
