import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { wardTexts } from './texts';
import css from './ward.module.css';

const founding = graphql(`
  mutation FoundWard($input: WardFoundInput!) {
    wardFound(input: $input) {
      __typename
      ... on WardFounded {
        ward {
          id
          name
        }
      }
      ... on WardFoundRefused {
        message
      }
    }
  }
`);

interface Named {
  id: string;
  name: string;
}

interface Props {
  departments: readonly Named[];
  institutions: readonly Named[];
  onFounded: (name: string) => void;
}

/** A ward of a department: for every team, or joint with one primary institution (M23, M27). */
export function FoundWardForm({ departments, institutions, onFounded }: Props) {
  const t = useTexts(wardTexts);
  const found = useAction(founding, { refetch: ['WardsPage'] });
  const [departmentId, setDepartmentId] = useState<string>();
  const [name, setName] = useState('');
  const [location, setLocation] = useState('');
  const [primaryId, setPrimaryId] = useState('');
  const [beds, setBeds] = useState<number | null>(4);
  const [firstNight, setFirstNight] = useState(today());
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    if (departmentId === undefined || name.trim() === '' || location.trim() === '' || beds === null) {
      setRefusal(t('incomplete'));
      return;
    }
    const answer = await found.run({
      departmentId,
      name,
      location,
      primaryId: primaryId === '' ? null : primaryId,
      beds,
      firstNight,
    });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'WardFounded':
        onFounded(answer.ward.name);
        break;
      case 'WardFoundRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Card title={t('found')}>
      <Stack>
        <div className={css.form}>
          <label>
            {t('department')}
            <Select
              aria-label={t('department')}
              value={departmentId ?? null}
              options={departments.map((each) => ({ value: each.id, label: each.name }))}
              onChange={(id: string) => {
                setDepartmentId(id);
              }}
            />
          </label>
          <label>
            {t('name')}
            <Input
              maxLength={40}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          </label>
          <label>
            {t('location')}
            <Input
              maxLength={80}
              value={location}
              onChange={(event) => {
                setLocation(event.target.value);
              }}
            />
          </label>
          <label>
            {t('beds')}
            <InputNumber min={1} max={200} precision={0} value={beds} onChange={setBeds} />
          </label>
          <DayField label={t('firstNight')} value={firstNight} onChange={setFirstNight} earliest={today()} ahead={90} />
          <label>
            {t('sharedWith')}
            <Select
              aria-label={t('sharedWith')}
              showSearch={{ optionFilterProp: 'label' }}
              value={primaryId}
              options={[
                { value: '', label: t('everyTeam') },
                ...institutions.map((each) => ({ value: each.id, label: each.name })),
              ]}
              onChange={setPrimaryId}
            />
          </label>
        </div>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={found.failure} />
        <div>
          <Button look="primary" disabled={found.busy} onClick={() => void send()}>
            {t('foundVerb')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
