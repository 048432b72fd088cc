import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { DepartmentForm } from './DepartmentForm';
import { scheduleTexts } from './scheduleTexts';

const query = graphql(`
  query DepartmentsPage {
    viewer {
      id
      institution {
        id
        departments {
          id
          name
          location
          directions
          bring
          viewerCanChange
        }
      }
    }
  }
`);

const closing = graphql(`
  mutation CloseDepartment($input: DepartmentCloseInput!) {
    departmentClose(input: $input) {
      __typename
      ... on DepartmentChanged {
        department {
          id
          name
          viewerCanChange
        }
      }
      ... on DepartmentChangeRefused {
        message
      }
    }
  }
`);

export const loader = preloads(query, () => ({}));

/** The hospital's departments: where they are and what a patient brings (M03, M23). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(scheduleTexts);
  const close = useAction(closing, { refetch: ['DepartmentsPage'] });
  const [editingId, setEditingId] = useState<string>();
  const [askingId, setAskingId] = useState<string>();
  const [answer, setAnswer] = useState<{ refused: boolean; words: string }>();
  const rows = data.viewer.institution?.departments ?? [];
  const editing = rows.find(({ id }) => id === editingId);
  const asking = rows.find(({ id }) => id === askingId);
  const saved = (name: string) => {
    setEditingId(undefined);
    setAnswer({ refused: false, words: t('departmentSaved', { name }) });
  };
  const shut = async (departmentId: string) => {
    setAskingId(undefined);
    const result = await close.run({ departmentId });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'DepartmentChanged':
        setAnswer({ refused: false, words: t('departmentClosed', { name: result.department.name }) });
        break;
      case 'DepartmentChangeRefused':
        setAnswer({ refused: true, words: result.message });
        break;
      default:
        never(result);
    }
  };
  return (
    <Stack gap={5}>
      <PageHeader title={t('departments')} lead={t('departmentsLead')} />
      {answer !== undefined &&
        (answer.refused ? <RefusalMessage message={answer.words} /> : <p role="status">{answer.words}</p>)}
      <Failure of={close.failure} />
      <DataTable
        label={t('departments')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noDepartments')}>{t('noDepartmentsWords')}</EmptyState>}
        columns={[
          { title: t('name'), render: (_, row) => <strong>{row.name}</strong> },
          { title: t('location'), render: (_, row) => row.location },
          { title: t('directions'), render: (_, row) => row.directions ?? t('notSaid') },
          { title: t('bring'), render: (_, row) => row.bring ?? t('notSaid') },
          {
            title: '',
            render: (_, row) =>
              row.viewerCanChange && (
                <Stack row gap={1}>
                  <Button
                    look="quiet"
                    onClick={() => {
                      setAnswer(undefined);
                      setEditingId(row.id);
                    }}
                  >
                    {t('edit')}
                  </Button>
                  <Button
                    look="quiet"
                    disabled={close.busy}
                    onClick={() => {
                      setAnswer(undefined);
                      setAskingId(row.id);
                    }}
                  >
                    {t('closeDepartment')}
                  </Button>
                </Stack>
              ),
          },
        ]}
      />
      <DepartmentForm
        key={editing?.id ?? `new${rows.length}`}
        {...(editing === undefined ? {} : { department: editing })}
        onDone={saved}
        onCancel={() => {
          setEditingId(undefined);
        }}
      />
      {asking !== undefined && (
        <Confirm
          title={t('closeDepartmentTitle', { name: asking.name })}
          verb={t('closeDepartment')}
          danger
          busy={close.busy}
          onConfirm={() => void shut(asking.id)}
          onCancel={() => {
            setAskingId(undefined);
          }}
        >
          {t('closeDepartmentWords')}
        </Confirm>
      )}
    </Stack>
  );
}
