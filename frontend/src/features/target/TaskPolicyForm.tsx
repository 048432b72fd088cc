import { Drawer, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { KeyGroup } from '../../shared/api/gql/graphql';
import { choicesOf } from '../../shared/i18n/choicesOf';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import { planTexts, roundingText } from './planTexts';
import css from './target.module.css';
import type { Rates } from './rates';

const mutation = graphql(`
  mutation ChangeTaskPolicy($input: TaskPolicyChangeInput!) {
    taskPolicyChange(input: $input) {
      __typename
      ... on TaskPolicyChanged {
        policy {
          ...TaskPolicyCard_policy
        }
      }
      ... on TaskPolicyChangeRefused {
        message
      }
    }
  }
`);

interface Policy extends Rates {
  year: number;
  version: number;
  groupRates: readonly { keyGroup: KeyGroup | null; ratePercent: number }[];
}

/** Sets a year's rates and rounding anew; a group without a rate has no task (M28). */
export function TaskPolicyForm({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const t = useTexts(planTexts);
  const people = useTexts(peopleTexts);
  const action = useAction(mutation, { refetch: ['YearPlanning', 'CoveragePage'] });
  const [source, setSource] = useState('');
  const [urban, setUrban] = useState(policy.urbanRatePercent);
  const [rural, setRural] = useState(policy.ruralRatePercent);
  const [rounding, setRounding] = useState(policy.rounding);
  const [groups, setGroups] = useState<ReadonlyMap<KeyGroup | null, number>>(
    new Map(policy.groupRates.map(({ keyGroup, ratePercent }) => [keyGroup, ratePercent])),
  );
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    if (urban === null || rural === null) return;
    setRefusal(undefined);
    const answer = await action.run({
      year: policy.year,
      basedOnVersion: policy.version,
      source,
      urbanRatePercent: urban,
      ruralRatePercent: rural,
      rounding,
      groupRates: [...groups].map(([keyGroup, ratePercent]) => ({ keyGroup, ratePercent })),
    });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'TaskPolicyChanged':
        onClose();
        break;
      case 'TaskPolicyChangeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  const rate = (label: string, value: number | null, onChange: (value: number | null) => void) => (
    <label className={css.field}>
      {label}
      <InputNumber aria-label={label} min={0} max={100} precision={2} suffix="%" value={value} onChange={onChange} />
    </label>
  );
  const ofGroup = (group: KeyGroup | null) => (value: number | null) => {
    const next = new Map(groups);
    if (value === null) next.delete(group);
    else next.set(group, value);
    setGroups(next);
  };
  return (
    <Drawer open size={520} title={t('policy', { year: policy.year })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <p className={css.soft}>{t('policyHint')}</p>
          <label className={css.field}>
            {t('policySource')}
            <Input
              required
              maxLength={120}
              placeholder={t('sourceHint')}
              value={source}
              onChange={(event) => {
                setSource(event.target.value);
              }}
            />
          </label>
          <div className={css.fields}>
            {rate(t('urbanRate'), urban, setUrban)}
            {rate(t('ruralRate'), rural, setRural)}
            <label className={css.field}>
              {t('rounding')}
              <Select
                aria-label={t('rounding')}
                value={rounding}
                options={choicesOf(roundingText, t)}
                onChange={setRounding}
              />
            </label>
          </div>
          <fieldset className={css.group}>
            <legend>{t('groupRates')}</legend>
            <p className={css.soft}>{t('groupRatesHint')}</p>
            <div className={css.fields}>
              {rate(t('anyGroup'), groups.get(null) ?? null, ofGroup(null))}
              {choicesOf(keyGroupText, people).map(({ value, label }) => (
                <div key={value}>{rate(label, groups.get(value) ?? null, ofGroup(value))}</div>
              ))}
            </div>
          </fieldset>
          {refusal !== undefined && <RefusalMessage message={refusal} />}
          <Failure of={action.failure} />
          <div>
            <Button
              type="submit"
              look="primary"
              disabled={action.busy || urban === null || rural === null || source.trim() === ''}
            >
              {t('savePolicy')}
            </Button>
          </div>
        </Stack>
      </form>
    </Drawer>
  );
}
