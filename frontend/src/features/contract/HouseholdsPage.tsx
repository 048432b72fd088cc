import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Tag } from '../../shared/ui/Tag';
import { HouseholdDrawer } from './HouseholdDrawer';
import { householdTexts } from './householdTexts';
import { contractTexts } from './texts';
import { contractStateText, contractStateTone } from './words';

const query = graphql(`
  query HouseholdsPage($filter: HouseholdFilter, $after: String) {
    households(filter: $filter, first: 50, after: $after) {
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
            }
          }
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

export const loader = preloads(query, ({ search }) => ({
  filter: { text: search.get('text'), isSigned: SIGNED[search.get('show') ?? ''] ?? null },
}));

/** The households that the team serves or could sign: found by name, number or address (M10, M13). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(householdTexts);
  const words = useTexts(contractTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [openId, setOpenId] = useState<string>();
  const { edges, pageInfo } = data.households;
  const go = (key: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(key);
    else next.set(key, value);
    void navigate({ search: next.toString() });
  };
  return (
    <Stack>
      <PageHeader title={t('households')} lead={t('householdsLead')} actions={<Link to="new">{t('register')}</Link>} />
      <Stack row gap={3}>
        <Input.Search
          aria-label={t('search')}
          placeholder={t('search')}
          defaultValue={search.get('text') ?? ''}
          allowClear
          style={{ maxWidth: '24rem' }}
          onSearch={(text) => {
            go('text', text.trim());
          }}
        />
        <Segmented
          value={search.get('show') ?? ''}
          options={[
            { value: '', label: t('showAll') },
            { value: 'signed', label: t('showSigned') },
            { value: 'unsigned', label: t('showUnsigned') },
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
          { title: words('address'), render: (_, household) => household.address },
          { title: words('gridArea'), render: (_, household) => household.gridArea?.name ?? '—' },
          {
            title: words('agreement'),
            render: (_, { contract }) =>
              contract === null ? (
                <Tag>{t('unsigned')}</Tag>
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
