import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useViewer } from '../../shared/api/viewer';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { Stack } from '../../shared/ui/Stack';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import { planTexts, roundingText } from './planTexts';
import css from './target.module.css';
import { TaskPolicyForm } from './TaskPolicyForm';
import { useSummary } from './useSummary';

const fragment = graphql(`
  fragment TaskPolicyCard_policy on TaskPolicy {
    year
    version
    source
    setAt
    setBy
    urbanRatePercent
    ruralRatePercent
    rounding
    groupRates {
      keyGroup
      ratePercent
    }
  }
`);

/** By which rates and rounding a year counts, where they come from, and what counted before (M01, M28). */
export function TaskPolicyCard(props: { policies: readonly FragmentType<typeof fragment>[] }) {
  const [policy, ...earlier] = props.policies.map((each) => readFragment(fragment, each));
  const t = useTexts(planTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const summary = useSummary();
  const viewer = useViewer();
  const [changing, setChanging] = useState(false);
  if (policy === undefined) return null;
  const rate = (percent: number | null) => (percent === null ? t('noRate') : format.percent(percent));
  const origin = ({ version, source, setAt, setBy }: typeof policy) =>
    setAt === null || setBy === null
      ? `${source} · ${t('districtsOwn')}`
      : `${source} · ${t('policyVersion', { version })} · ${t('policySet', { by: setBy, at: format.instant(setAt) })}`;
  return (
    <Card
      title={t('policy', { year: policy.year })}
      aside={
        viewer.role === 'COMMISSION' && (
          <Button
            onClick={() => {
              setChanging(true);
            }}
          >
            {t('changePolicy')}
          </Button>
        )
      }
    >
      <Stack>
        <Facts
          facts={[
            [t('urbanRate'), rate(policy.urbanRatePercent)],
            [t('ruralRate'), rate(policy.ruralRatePercent)],
            [t('rounding'), t(roundingText[policy.rounding])],
            ...policy.groupRates.map(
              ({ keyGroup, ratePercent }) =>
                [
                  keyGroup === null ? t('anyGroup') : people(keyGroupText[keyGroup]),
                  format.percent(ratePercent),
                ] as const,
            ),
            [t('policySource'), origin(policy)],
          ]}
        />
        {earlier.length > 0 && (
          <details>
            <summary>{t('earlierPolicies', { count: earlier.length })}</summary>
            <ul className={css.history}>
              {earlier.map((each) => (
                <li key={each.version}>
                  {summary(each)}
                  <div className={css.soft}>{origin(each)}</div>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
      {changing && (
        <TaskPolicyForm
          policy={policy}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </Card>
  );
}
