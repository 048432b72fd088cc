import { InputNumber, Select } from 'antd';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Stack } from '../../shared/ui/Stack';
import css from './hospital.module.css';
import { scheduleTexts } from './scheduleTexts';

/** Slots of each day for one team or institution; `holder` is `team:` or `institution:` and the id, empty while none is chosen. */
export interface Quota {
  holder: string;
  count: number;
}

export interface Holders {
  teams: readonly { id: string; name: string; institutionName: string }[];
  institutions: readonly { id: string; name: string }[];
}

/** The quotas that are complete, as the server wants them. */
export function quotaInput(quotas: readonly Quota[]) {
  return quotas.flatMap(({ holder, count }) => {
    const [kind, id] = holder.split(/:(.*)/);
    if (id === undefined) return [];
    return [kind === 'team' ? { teamId: id, count } : { institutionId: id, count }];
  });
}

interface Props extends Holders {
  quotas: readonly Quota[];
  onChange: (quotas: Quota[]) => void;
}

/** For whom how many slots of each day are kept, in this order (M23). */
export function QuotaFields({ quotas, teams, institutions, onChange }: Props) {
  const t = useTexts(scheduleTexts);
  const taken = quotas.map(({ holder }) => holder);
  const change = (index: number, part: Partial<Quota>) => {
    onChange(quotas.map((each, at) => (at === index ? { ...each, ...part } : each)));
  };
  const free = (own: string) => (value: string) => value === own || !taken.includes(value);
  return (
    <fieldset className={css.quotas}>
      <legend>{t('quotas')}</legend>
      {quotas.map((quota, index) => {
        const open = free(quota.holder);
        return (
          <Stack key={index} row gap={3}>
            <Select
              aria-label={`${t('holder')} ${index + 1}`}
              placeholder={t('holder')}
              style={{ width: 'min(20rem, 100%)' }}
              showSearch={{ optionFilterProp: 'label' }}
              value={quota.holder === '' ? null : quota.holder}
              options={[
                {
                  label: t('teamGroup'),
                  options: teams
                    .map(({ id, name, institutionName }) => ({
                      value: `team:${id}`,
                      label: `${name} · ${institutionName}`,
                    }))
                    .filter(({ value }) => open(value)),
                },
                {
                  label: t('institutionGroup'),
                  options: institutions
                    .map(({ id, name }) => ({ value: `institution:${id}`, label: name }))
                    .filter(({ value }) => open(value)),
                },
              ]}
              onChange={(holder: string) => {
                change(index, { holder });
              }}
            />
            <InputNumber
              aria-label={`${t('count')} ${index + 1}`}
              min={1}
              max={40}
              precision={0}
              value={quota.count}
              onChange={(count) => {
                change(index, { count: count ?? 1 });
              }}
            />
            {quotas.length > 1 && (
              <Button
                look="quiet"
                onClick={() => {
                  onChange(quotas.filter((_, at) => at !== index));
                }}
              >
                {t('removeHolder')}
              </Button>
            )}
          </Stack>
        );
      })}
      <div>
        <Button
          look="quiet"
          onClick={() => {
            onChange([...quotas, { holder: '', count: 2 }]);
          }}
        >
          {t('addHolder')}
        </Button>
      </div>
    </fieldset>
  );
}
