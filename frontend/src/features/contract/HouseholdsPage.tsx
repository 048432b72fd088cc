import { Segmented } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { choicesOf } from '../../shared/i18n/choicesOf';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { FilterBar } from '../../shared/ui/staff/FilterBar';
import { Tag } from '../../shared/ui/Tag';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import css from './household.module.css';
import { HouseholdDrawer } from './HouseholdDrawer';
import { householdTexts } from './householdTexts';
import { oneOf } from './listFilters';
import { householdSortText, listTexts } from './listTexts';
import { contractTexts } from './texts';
import { useTeamChoices } from './useTeamChoices';
import { contractStateText, contractStateTone } from './words';

const query = graphql(`
  query HouseholdsPage($filter: HouseholdFilter, $sort: HouseholdSort!, $after: String) {
    households(filter: $filter, sort: $sort, first: 50, after: $after) {
      edges {
        node {
          id
          number
          address
          gridArea {
            id
            name
          }
          head {
            resident {
              id
              name
            }
          }
          members {
            resident {
              id
              name
              age
              keyGroups
            }
          }
          isSigned
          contract {
            id
            state
            team {
              id
              name
            }
            currentTerm {
              lastDay
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const SIGNED: Record<string, boolean> = { signed: true, unsigned: false };

function filterOf(search: URLSearchParams) {
  return {
    text: search.get('text'),
    isSigned: SIGNED[search.get('show') ?? ''] ?? null,
    keyGroup: oneOf(keyGroupText, search.get('keyGroup')),
    teamId: search.get('teamId'),
  };
}

/** Those who are served first come first unless somebody asks otherwise (M12). */
const sortOf = (search: URLSearchParams) => oneOf(householdSortText, search.get('sort')) ?? 'KEY_GROUPS_FIRST';

export const loader = preloads(query, ({ search }) => ({ filter: filterOf(search), sort: sortOf(search) }));

/** The households that the team serves or could sign: found by name, number or address (M10, M13). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(householdTexts);
  const words = useTexts(contractTexts);
  const lists = useTexts(listTexts);
  const people = useTexts(peopleTexts);
  const teams = useTeamChoices();
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [openId, setOpenId] = useState<string>();
  const { edges, pageInfo } = data.households;
  const cohort = filterOf(search).keyGroup;
  const go = (key: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(key);
    else next.set(key, value);
    void navigate({ search: next.toString() });
  };
  return (
    <Stack>
      <PageHeader
        title={t('households')}
        lead={t('householdsLead')}
        actions={
          <Stack row gap={3}>
            <Link to="new">{t('register')}</Link>
            <SaveButton path="households.xlsx" parameters={{ ...filterOf(search), sort: sortOf(search) }}>
              {lists('exportExcel')}
            </SaveButton>
          </Stack>
        }
      />
      <FilterBar
        search={t('search')}
        choices={[
          { name: 'keyGroup', label: lists('keyGroup'), options: choicesOf(keyGroupText, people) },
          ...(teams.length > 0 ? [{ name: 'teamId', label: lists('team'), options: teams }] : []),
          {
            name: 'sort',
            label: lists('order'),
            options: choicesOf(householdSortText, lists),
            usual: 'KEY_GROUPS_FIRST',
          },
        ]}
      />
      <Stack row gap={3}>
        <Segmented
          value={search.get('show') ?? ''}
          options={[
            { value: '', label: t('showAll') },
            { value: 'signed', label: t('showSigned') },
            { value: 'unsigned', label: t('unsigned') },
          ]}
          onChange={(show) => {
            go('show', show);
          }}
        />
      </Stack>
      <DataTable
        label={t('households')}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
        columns={[
          {
            title: t('head'),
            render: (_, { id, head }) => <Link to={id}>{head?.resident.name ?? t('noHead')}</Link>,
          },
          { title: t('persons'), align: 'right', render: (_, { members }) => members.length },
          {
            title: cohort === null ? lists('keyGroup') : people(keyGroupText[cohort]),
            render: (_, { members }) =>
              cohort === null
                ? [...new Set(members.flatMap(({ resident }) => resident.keyGroups))]
                    .map((group) => people(keyGroupText[group]))
                    .join('、')
                : members
                    .filter(({ resident }) => resident.keyGroups.includes(cohort))
                    .map(({ resident }) => (
                      <div key={resident.id} className={css.person}>
                        {t('ofAge', { name: resident.name, age: resident.age })}
                      </div>
                    )),
          },
          { title: words('address'), render: (_, household) => household.address },
          { title: words('gridArea'), render: (_, household) => household.gridArea?.name ?? '—' },
          {
            title: words('agreement'),
            render: (_, { contract, isSigned }) =>
              contract === null ? (
                <Tag>{t(isSigned ? 'signedElsewhere' : 'unsigned')}</Tag>
              ) : (
                <>
                  <Tag tone={contractStateTone[contract.state]}>{words(contractStateText[contract.state])}</Tag>{' '}
                  {words('today', { date: format.date(contract.currentTerm.lastDay) })}
                </>
              ),
          },
          { title: words('team'), render: (_, { contract }) => contract?.team.name ?? '—' },
          {
            title: '',
            render: (_, household) => (
              <Button
                look="quiet"
                onClick={() => {
                  setOpenId(household.id);
                }}
              >
                {words('look')}
                <span className="only-heard">
                  {t('householdOf', { name: household.head?.resident.name ?? household.number })}
                </span>
              </Button>
            ),
          },
        ]}
      />
      {openId !== undefined && (
        <HouseholdDrawer
          key={openId}
          id={openId}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
    </Stack>
  );
}
