import { Select } from 'antd';
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
import css from './institution.module.css';
import { institutionTexts } from './texts';

const founding = graphql(`
  mutation FoundCombination($input: CombinationFoundInput!) {
    combinationFound(input: $input) {
      __typename
      ... on CombinationChanged {
        combination {
          id
          state
        }
      }
      ... on CombinationRefused {
        message
      }
    }
  }
`);

interface Choice {
  id: string;
  name: string;
}

interface Props {
  primaries: readonly Choice[];
  hospitals: readonly Choice[];
}

const YEAR = 365;

/** A primary institution and a secondary hospital from a day on (M26). */
export function FoundCombination({ primaries, hospitals }: Props) {
  const t = useTexts(institutionTexts);
  const found = useAction(founding, { refetch: ['CombinationsPage'] });
  const [primaryId, setPrimaryId] = useState<string>();
  const [hospitalId, setHospitalId] = useState<string>();
  const [firstDay, setFirstDay] = useState(today());
  const [lastDay, setLastDay] = useState('');
  const [answer, setAnswer] = useState<{ refused: boolean; message: string }>();
  const send = async () => {
    if (primaryId === undefined || hospitalId === undefined) {
      setAnswer({ refused: true, message: t('incomplete') });
      return;
    }
    const result = await found.run({ primaryId, hospitalId, firstDay, lastDay: lastDay === '' ? null : lastDay });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'CombinationChanged':
        setAnswer({ refused: false, message: t(result.combination.state === 'AHEAD' ? 'foundedAhead' : 'founded') });
        setPrimaryId(undefined);
        setHospitalId(undefined);
        break;
      case 'CombinationRefused':
        setAnswer({ refused: true, message: result.message });
        break;
      default:
        never(result);
    }
  };
  const choice = (
    label: string,
    value: string | undefined,
    options: readonly Choice[],
    onChange: (id: string) => void,
  ) => (
    <label>
      {label}
      <Select
        aria-label={label}
        placeholder={t('choose')}
        showSearch={{ optionFilterProp: 'label' }}
        value={value ?? null}
        options={options.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onChange}
      />
    </label>
  );
  return (
    <Card title={t('found')}>
      <Stack>
        <div className={css.form}>
          {choice(t('primary'), primaryId, primaries, setPrimaryId)}
          {choice(t('hospital'), hospitalId, hospitals, setHospitalId)}
          <DayField label={t('firstDay')} value={firstDay} onChange={setFirstDay} ahead={YEAR} />
          <DayField label={t('lastDayOptional')} value={lastDay} onChange={setLastDay} ahead={10 * YEAR} />
        </div>
        {answer !== undefined &&
          (answer.refused ? <RefusalMessage message={answer.message} /> : <p role="status">{answer.message}</p>)}
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
