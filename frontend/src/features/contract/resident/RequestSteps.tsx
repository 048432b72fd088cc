import type { TerminationRequestState } from '../../../shared/api/gql/graphql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { contractTexts } from '../texts';
import css from './resident.module.css';

/** Asked, answered, settled: how far a request has come. */
export function RequestSteps({ state }: { state: TerminationRequestState }) {
  const t = useTexts(contractTexts);
  const done = state === 'OPEN' ? 1 : 3;
  return (
    <ol className={css.steps}>
      {([t('step1'), t('step2'), t('step3')] as const).map((step, index) => (
        <li key={step} className={css.step} data-done={index < done} aria-current={index === done ? 'step' : undefined}>
          {step}
        </li>
      ))}
    </ol>
  );
}
