import { Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import css from './hospital.module.css';
import { scheduleTexts } from './scheduleTexts';

const founding = graphql(`
  mutation FoundDepartment($input: DepartmentFoundInput!) {
    departmentFound(input: $input) {
      __typename
      ... on DepartmentChanged {
        department {
          id
          name
        }
      }
      ... on DepartmentChangeRefused {
        message
      }
    }
  }
`);

const changing = graphql(`
  mutation ChangeDepartment($input: DepartmentChangeInput!) {
    departmentChange(input: $input) {
      __typename
      ... on DepartmentChanged {
        department {
          id
          name
          location
          directions
          bring
        }
      }
      ... on DepartmentChangeRefused {
        message
      }
    }
  }
`);

interface Props {
  /** The department to change; absent for a new one. */
  department?: { id: string; name: string; location: string; directions: string | null; bring: string | null };
  onDone: (name: string) => void;
  onCancel: () => void;
}

const WORDS = ['name', 'location', 'directions', 'bring'] as const;

/** A department as its patients find it. */
export function DepartmentForm({ department, onDone, onCancel }: Props) {
  const t = useTexts(scheduleTexts);
  const found = useAction(founding, { refetch: ['DepartmentsPage'] });
  const change = useAction(changing, { refetch: ['DepartmentsPage'] });
  const [words, setWords] = useState({
    name: department?.name ?? '',
    location: department?.location ?? '',
    directions: department?.directions ?? '',
    bring: department?.bring ?? '',
  });
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    const answer =
      department === undefined ? await found.run(words) : await change.run({ ...words, departmentId: department.id });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'DepartmentChanged':
        onDone(answer.department.name);
        break;
      case 'DepartmentChangeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Card title={department === undefined ? t('newDepartment') : t('changeSchedule', { name: department.name })}>
      <Stack>
        <div className={css.form}>
          {WORDS.map((field) => (
            <label key={field}>
              {t(field)}
              <Input
                maxLength={field === 'name' ? 40 : field === 'location' ? 80 : 300}
                value={words[field]}
                onChange={(event) => {
                  setWords({ ...words, [field]: event.target.value });
                }}
              />
            </label>
          ))}
        </div>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={found.failure ?? change.failure} />
        <Stack row gap={3}>
          {department !== undefined && <Button onClick={onCancel}>{t('cancelEdit')}</Button>}
          <Button look="primary" disabled={found.busy || change.busy} onClick={() => void send()}>
            {t('save')}
          </Button>
        </Stack>
      </Stack>
    </Card>
  );
}
