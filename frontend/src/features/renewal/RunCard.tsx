import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Stack } from '../../shared/ui/Stack';
import css from './renewal.module.css';
import { renewalTexts } from './texts';

const fragment = graphql(`
  fragment RunCard_run on RenewalRun {
    id
    state
    until
    startedAt
    startedBy
    finishedAt
    contracts
    lookedAt
    renewed
    inOrder
    obstructed
    expired
  }
`);

/** How far a run has come, while it runs and afterwards. */
export function RunCard(props: { run: FragmentType<typeof fragment> }) {
  const run = readFragment(fragment, props.run);
  const t = useTexts(renewalTexts);
  const format = useFormat();
  const all = Math.max(run.contracts, run.lookedAt);
  const started =
    run.startedBy === null
      ? t('startedByNight', { at: format.instant(run.startedAt) })
      : t('startedBy', { name: run.startedBy, at: format.instant(run.startedAt) });
  const finished = run.finishedAt === null ? undefined : t('finishedAt', { at: format.instant(run.finishedAt) });
  return (
    <Card title={t(run.state === 'RUNNING' ? 'running' : 'lastRun')} tone={run.state === 'RUNNING' ? 'brand' : 'plain'}>
      <Stack gap={3}>
        <div role="status">{t('progress', { done: format.number(run.lookedAt), all: format.number(all) })}</div>
        {run.state === 'RUNNING' && (
          <progress className={css.progress} aria-label={t('running')} value={run.lookedAt} max={Math.max(all, 1)} />
        )}
        <dl className={css.figures}>
          {(['renewed', 'inOrder', 'obstructed', 'expired'] as const).map((figure) => (
            <div key={figure}>
              <dt>{t(figure)}</dt>
              <dd>{format.number(run[figure])}</dd>
            </div>
          ))}
        </dl>
        <p className={css.soft}>
          {[started, finished, t('until', { date: format.date(run.until) })].filter(Boolean).join(' · ')}
        </p>
      </Stack>
    </Card>
  );
}
