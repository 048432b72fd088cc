import { Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { RosterField } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import css from './roster.module.css';
import { fieldText, rosterTexts } from './texts';
import { useRosterRefusal } from './useRosterRefusal';

const fragment = graphql(`
  fragment ColumnsCard_roster on RosterImport {
    id
    state
    columns {
      index
      heading
      field
    }
  }
`);

const mutation = graphql(`
  mutation CheckRoster($input: RosterImportCheckInput!) {
    rosterImportCheck(input: $input) {
      __typename
      ... on RosterImportChanged {
        rosterImport {
          id
          state
          doneRows
        }
      }
      ... on RosterImportRefused {
        message
      }
    }
  }
`);

/** Which column of the file holds what, guessed and open to correction; then the roster is looked through. */
export function ColumnsCard(props: { roster: FragmentType<typeof fragment> }) {
  const roster = readFragment(fragment, props.roster);
  const t = useTexts(rosterTexts);
  const action = useAction(mutation);
  const { refusal, take } = useRosterRefusal();
  const [fields, setFields] = useState(new Map(roster.columns.map(({ index, field }) => [index, field])));
  const options = (Object.keys(fieldText) as RosterField[]).map((value) => ({ value, label: t(fieldText[value]) }));
  const check = async () => {
    const columns = [...fields].flatMap(([index, field]) => (field === null ? [] : [{ index, field }]));
    take(await action.run({ importId: roster.id, columns }));
  };
  return (
    <Card title={t('columns')}>
      <Stack>
        <p className={css.soft}>{t('columnsWords')}</p>
        <DataTable
          label={t('heading')}
          size="small"
          rows={roster.columns}
          rowKey={({ index }) => String(index)}
          empty={<EmptyState title={t('none')} />}
          columns={[
            { title: t('heading'), render: (_, { heading }) => heading },
            {
              title: t('holds'),
              render: (_, { index, heading }) => (
                <Select
                  aria-label={heading}
                  placeholder={t('notRead')}
                  allowClear
                  style={{ minWidth: '12rem' }}
                  value={fields.get(index) ?? undefined}
                  options={options}
                  onChange={(field: RosterField | undefined) => {
                    setFields(new Map(fields).set(index, field ?? null));
                  }}
                />
              ),
            },
          ]}
        />
        <div>
          <Button look="primary" disabled={action.busy} onClick={() => void check()}>
            {t(roster.state === 'CHECKED' ? 'checkAgain' : 'check')}
          </Button>
        </div>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={action.failure} />
      </Stack>
    </Card>
  );
}
