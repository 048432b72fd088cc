import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Tag } from '../../shared/ui/Tag';
import { renewalTexts } from './texts';

const fragment = graphql(`
  fragment ReconfirmTable_renewals on RenewalConnection {
    edges {
      node {
        id
        householdConfirmedBy
        teamConfirmedBy
        viewerCanConfirm
        term {
          firstDay
          lastDay
        }
        contract {
          id
          number
          signer {
            name
          }
          household {
            id
            address
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

interface Props {
  renewals: FragmentType<typeof fragment>;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  onMore: () => Promise<unknown>;
}

/** Renewed households, who of both sides has confirmed, and those to choose that the reader may confirm. */
export function ReconfirmTable(props: Props) {
  const { edges, pageInfo } = readFragment(fragment, props.renewals);
  const t = useTexts(renewalTexts);
  const format = useFormat();
  const side = (by: string | null) => (
    <Tag tone={by === null ? 'caution' : 'good'}>{by === null ? t('notYet') : t('confirmedBy', { name: by })}</Tag>
  );
  return (
    <DataTable
      label={t('reconfirm')}
      rows={edges.map(({ node }) => node)}
      rowKey={({ id }) => id}
      hasMore={pageInfo.hasNextPage}
      onMore={props.onMore}
      empty={<EmptyState title={t('noneWaiting')}>{t('noneWaitingWords')}</EmptyState>}
      selection={{
        selectedRowKeys: [...props.chosen],
        onChange: (keys) => {
          props.onChoose(keys.map(String));
        },
        getCheckboxProps: (row) => ({
          disabled: !row.viewerCanConfirm,
          'aria-label': `${t('choose')} ${row.contract.signer.name}`,
        }),
      }}
      columns={[
        { title: t('household'), render: (_, row) => row.contract.signer.name },
        { title: t('contractNumber'), render: (_, row) => row.contract.number },
        {
          title: t('term'),
          render: (_, { term }) => t('termOf', { first: format.date(term.firstDay), last: format.date(term.lastDay) }),
        },
        { title: t('ofHousehold'), render: (_, row) => side(row.householdConfirmedBy) },
        { title: t('ofTeam'), render: (_, row) => side(row.teamConfirmedBy) },
      ]}
    />
  );
}
