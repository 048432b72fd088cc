import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { TaskOrigin } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import type { TextKey } from '../../shared/i18n/texts';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { planTexts } from './planTexts';
import css from './target.module.css';
import { refetch, useSavedAllocation } from './useSavedAllocation';
import { useSummary } from './useSummary';

const fragment = graphql(`
  fragment AllocationOrigin_allocation on TaskAllocation {
    id
    year
    version
    origin
    source
    basedOnVersion
    importedAt
    importedBy
    urbanRatePercent
    ruralRatePercent
    rounding
    viewerCanRestore
  }
`);

const mutation = graphql(`
  mutation RestoreAllocation($input: TaskAllocationRestoreInput!) {
    taskAllocationRestore(input: $input) {
      __typename
      ...SavedAllocation_result
    }
  }
`);

const originText = {
  FILE: 'fromFILE',
  WHAT_IF: 'fromWHAT_IF',
  EARLIER_VERSION: 'fromEARLIER_VERSION',
} satisfies Record<TaskOrigin, TextKey<typeof planTexts>>;

/** Where a version comes from and how it was worked out; an earlier one can be made the latest again (M28). */
export function AllocationOrigin(props: { allocation: FragmentType<typeof fragment> }) {
  const allocation = readFragment(fragment, props.allocation);
  const { id, year, version, origin, source, basedOnVersion, importedAt, importedBy } = allocation;
  const t = useTexts(planTexts);
  const format = useFormat();
  const summary = useSummary();
  const action = useAction(mutation, { refetch });
  const { refusal, take } = useSavedAllocation();
  const [asking, setAsking] = useState(false);
  const restore = async () => {
    const answer = await action.run({ allocationId: id });
    setAsking(false);
    await take(answer);
  };
  return (
    <Stack gap={2}>
      <p>
        <strong>{t('yearAndVersion', { year, version })}</strong>{' '}
        {t(originText[origin], {
          source,
          version: basedOnVersion ?? '',
          by: importedBy,
          at: format.instant(importedAt),
        })}{' '}
        {t('workedOut', { summary: summary(allocation) })}
      </p>
      {allocation.viewerCanRestore && (
        <div data-print="hide">
          <Stack row gap={3}>
            <span className={css.differs}>{t('replaced', { year })}</span>
            <Button
              onClick={() => {
                setAsking(true);
              }}
            >
              {t('restore')}
            </Button>
          </Stack>
        </div>
      )}
      {asking && (
        <Confirm
          title={t('restoreTitle', { version, year })}
          verb={t('restoreVerb')}
          busy={action.busy}
          onConfirm={() => void restore()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          <p>{t('restoreWords')}</p>
        </Confirm>
      )}
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={action.failure} />
    </Stack>
  );
}
