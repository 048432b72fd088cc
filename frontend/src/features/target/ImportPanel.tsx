import { InputNumber, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { ImportAllocationMutation } from '../../shared/api/gql/graphql';
import { base64Of } from '../../shared/format/upload';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import css from './target.module.css';
import { targetTexts } from './texts';

const mutation = graphql(`
  mutation ImportAllocation($input: TaskAllocationImportInput!) {
    taskAllocationImport(input: $input) {
      __typename
      ... on TaskAllocationImported {
        allocation {
          id
          ...AllocationTable_allocation
          ...TotalsTable_allocation
        }
      }
      ... on TaskAllocationImportRefused {
        message
        problems {
          row
          column
          message
        }
      }
    }
  }
`);

type Refusal = Extract<ImportAllocationMutation['taskAllocationImport'], { __typename: 'TaskAllocationImportRefused' }>;

const LARGEST = 128 * 1024;

/** Takes the annex in from a file: all of it as a new version, or nothing and what is wrong in which cell (M28). */
export function ImportPanel() {
  const t = useTexts(targetTexts);
  const navigate = useNavigate();
  const action = useAction(mutation, { refetch: ['AllocationPage', 'CoveragePage'] });
  const [year, setYear] = useState(2017);
  const [file, setFile] = useState<File>();
  const [refusal, setRefusal] = useState<Refusal>();

  const send = async () => {
    if (file === undefined) return;
    setRefusal(undefined);
    const answer = await action.run({ year, fileName: file.name, content: await base64Of(file) });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'TaskAllocationImported':
        setFile(undefined);
        await navigate({ search: new URLSearchParams({ version: answer.allocation.id }).toString() });
        break;
      case 'TaskAllocationImportRefused':
        setRefusal(answer);
        break;
      default:
        never(answer);
    }
  };
  const tooLarge = file !== undefined && file.size > LARGEST;
  return (
    <div data-print="hide">
      <Card title={t('import')}>
        <Stack>
          <p className={css.soft}>{t('importWords')}</p>
          <Stack row gap={4}>
            <label>
              {t('year')}{' '}
              <InputNumber
                min={2000}
                max={2100}
                precision={0}
                value={year}
                onChange={(value) => {
                  setYear(value ?? 2017);
                }}
              />
            </label>
            <Upload
              accept=".csv,.xlsx"
              maxCount={1}
              fileList={file === undefined ? [] : [{ uid: file.name, name: file.name }]}
              beforeUpload={(chosen) => {
                setFile(chosen);
                setRefusal(undefined);
                return false;
              }}
              onRemove={() => {
                setFile(undefined);
              }}
            >
              <Button>{t('chooseFile')}</Button>
            </Upload>
            <Button look="primary" disabled={file === undefined || tooLarge || action.busy} onClick={() => void send()}>
              {action.busy ? t('importing') : t('importVerb')}
            </Button>
          </Stack>
          {tooLarge && <p role="alert">{t('tooLarge')}</p>}
          <Failure of={action.failure} />
          {refusal !== undefined && (
            <>
              <RefusalMessage message={refusal.message} />
              {refusal.problems.length > 0 && (
                <table className={css.totals}>
                  <thead>
                    <tr>
                      <th scope="col">{t('row')}</th>
                      <th scope="col">{t('column')}</th>
                      <th scope="col">{t('problem')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {refusal.problems.map(({ row, column, message }) => (
                      <tr key={`${row} ${column ?? ''} ${message}`}>
                        <td>{row}</td>
                        <td>{column}</td>
                        <td className={css.words}>{message}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </>
          )}
        </Stack>
      </Card>
    </div>
  );
}
