import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { transferTexts } from './texts';
import { useTransferAct } from './transferAct';

const query = graphql(`
  query TransfersPage($after: String) {
    transfers(first: 50, after: $after) {
      edges {
        node {
          id
          isClosing
          isUndone
          reason
          households
          madeByName
          madeAt
          viewerCanUndo
          from {
            id
            name
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

const undoing = graphql(`
  mutation UndoTransfer($input: TransferUndoInput!) {
    transferUndo(input: $input) {
      ...TransferAnswer_result
    }
  }
`);

export const loader = preloads(query);

/** Teams that were closed and households that were moved, with a way back while there is time (trap 7). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(transferTexts);
  const format = useFormat();
  const [askedId, setAskedId] = useState<string>();
  const undo = useTransferAct(useAction(undoing, { refetch: ['TransfersPage'] }), () => {
    setAskedId(undefined);
  });
  const { edges, pageInfo } = data.transfers;
  const rows = edges.map(({ node }) => node);
  const asked = rows.find(({ id }) => id === askedId);
  return (
    <Stack>
      <PageHeader title={t('transfers')} lead={t('transfersLead')} />
      {undo.refusals.map((message) => (
        <RefusalMessage key={message} message={message} />
      ))}
      <Failure of={undo.failure} />
      <DataTable
        label={t('transfers')}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('noTransfers')}>{t('noTransfersWords')}</EmptyState>}
        columns={[
          { title: t('at'), ...wholeDays, render: (_, { madeAt }) => format.instant(madeAt) },
          { title: t('kind'), render: (_, { isClosing }) => t(isClosing ? 'kindClosing' : 'kindMove') },
          { title: t('formerTeam'), render: (_, { from }) => from.name },
          {
            title: t('households'),
            render: (_, { households }) => t('householdsOf', { count: format.number(households) }),
          },
          { title: t('why'), render: (_, { reason }) => reason },
          { title: t('by'), render: (_, { madeByName }) => madeByName },
          {
            title: t('state'),
            render: (_, { isUndone }) => (
              <Tag tone={isUndone ? 'neutral' : 'good'}>{t(isUndone ? 'undone' : 'done')}</Tag>
            ),
          },
          {
            title: '',
            render: (_, { id, from, viewerCanUndo }) =>
              viewerCanUndo && (
                <Button
                  look="quiet"
                  onClick={() => {
                    setAskedId(id);
                  }}
                >
                  {t('undo')}
                  <span className="only-heard">{t('undoOf', { name: from.name })}</span>
                </Button>
              ),
          },
        ]}
      />
      {asked !== undefined && (
        <Confirm
          title={t('undoAsk')}
          verb={t('undo')}
          busy={undo.busy}
          onConfirm={() => {
            setAskedId(undefined);
            void undo.send({ transferId: asked.id });
          }}
          onCancel={() => {
            setAskedId(undefined);
          }}
        >
          {t('undoWords', { count: format.number(asked.households), name: asked.from.name })}
        </Confirm>
      )}
    </Stack>
  );
}
