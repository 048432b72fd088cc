import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { ImportTable_ImportFragment } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { EmptyState } from '../../shared/ui/EmptyState';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Stack } from '../../shared/ui/Stack';
import { boundaryTexts } from './texts';

const fragment = graphql(`
  fragment ImportTable_import on BoundaryImport {
    id
    fileName
    outlines
    madeByName
    madeAt
    undoneByName
    undoneAt
    viewerCanUndo
  }
`);

const mutation = graphql(`
  mutation UndoBoundaryImport($input: BoundaryImportUndoInput!) {
    boundaryImportUndo(input: $input) {
      __typename
      ... on BoundaryImportUndone {
        imported {
          id
          ...ImportTable_import
        }
      }
      ... on BoundaryImportUndoRefused {
        message
      }
    }
  }
`);

interface Props {
  imports: readonly FragmentType<typeof fragment>[];
  onUndone: () => void;
}

/** What was brought; the last that stands can be taken back, and then the one before it. */
export function ImportTable({ imports, onUndone }: Props) {
  const t = useTexts(boundaryTexts);
  const format = useFormat();
  const undo = useAction(mutation);
  const [asking, setAsking] = useState<ImportTable_ImportFragment>();
  const [refusal, setRefusal] = useState<string>();
  const go = async (importId: string) => {
    setAsking(undefined);
    const answer = await undo.run({ importId });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'BoundaryImportUndone':
        setRefusal(undefined);
        onUndone();
        break;
      case 'BoundaryImportUndoRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Stack>
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={undo.failure} />
      <DataTable
        label={t('imports')}
        size="small"
        rows={imports.map((each) => readFragment(fragment, each))}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noImports')}>{t('noImportsWords')}</EmptyState>}
        columns={[
          { title: t('file'), render: (_, made) => made.fileName },
          { title: t('outlines'), align: 'right', render: (_, made) => format.number(made.outlines) },
          {
            title: t('madeBy'),
            render: (_, made) => (
              <>
                {made.madeByName}
                <br />
                {format.instant(made.madeAt)}
              </>
            ),
          },
          {
            title: t('undo'),
            render: (_, made) =>
              made.undoneAt !== null ? (
                t('undone', { name: made.undoneByName ?? '', at: format.instant(made.undoneAt) })
              ) : made.viewerCanUndo ? (
                <Button
                  disabled={undo.busy}
                  onClick={() => {
                    setAsking(made);
                  }}
                >
                  {t('undo')}
                </Button>
              ) : null,
          },
        ]}
      />
      {asking !== undefined && (
        <Confirm
          title={t('undoTitle')}
          verb={t('undo')}
          onConfirm={() => void go(asking.id)}
          onCancel={() => {
            setAsking(undefined);
          }}
        >
          {t('undoAsk', { file: asking.fileName, count: format.number(asking.outlines) })}
        </Confirm>
      )}
    </Stack>
  );
}
