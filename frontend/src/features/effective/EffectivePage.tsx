import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { EffectiveView } from '../../shared/api/gql/graphql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useViewer } from '../../shared/api/viewer';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Chart } from '../../shared/ui/Chart';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Figure, Figures } from '../../shared/ui/Figures';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { CountNow } from './CountNow';
import { daysChart } from './daysChart';
import { DefinitionForm } from './DefinitionForm';
import { DefinitionHistory } from './DefinitionHistory';
import { DefinitionWords } from './DefinitionWords';
import css from './effective.module.css';
import { EffectiveFiles } from './EffectiveFiles';
import { EffectiveTable } from './EffectiveTable';
import { effectiveTexts } from './texts';

const query = graphql(`
  query EffectivePage($by: EffectiveView) {
    effective(by: $by) {
      book {
        isCounting
        countedAt
        day
      }
      definition {
        version
        ...DefinitionWords_definition
      }
      latest {
        version
        ...DefinitionWords_definition
        ...DefinitionForm_definition
      }
      versions {
        ...DefinitionHistory_definition
      }
      views
      view
      total {
        numerator
        denominator
        ratePercent
      }
      rows {
        ...EffectiveTable_row
      }
      days {
        day
        part {
          numerator
          denominator
          ratePercent
        }
      }
    }
  }
`);

const VIEWS: Record<string, EffectiveView> = { TOWN: 'TOWN', INSTITUTION: 'INSTITUTION', TEAM: 'TEAM' };

export const loader = preloads(query, ({ search }) => ({ by: VIEWS[search.get('by') ?? ''] ?? null }));

/** Of those signed, who was served: the definition first, then the numbers, each opening to its persons (M30, trap 22). */
export function Component() {
  const { data, refetch } = usePreloaded<typeof loader>();
  const t = useTexts(effectiveTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const viewer = useViewer();
  const [search] = useSearchParams();
  const [changing, setChanging] = useState(false);
  const { book, definition, latest, versions, views, view, total, rows, days } = data.effective;
  const option = useMemo(() => daysChart(days, t), [days, t]);
  const isCommission = viewer.role === 'COMMISSION';
  const notServed = total.denominator - total.numerator;
  const counted = book?.day != null && book.countedAt !== null && definition !== null;
  const list = (isServed: boolean, count: number) =>
    count === 0 ? (
      format.number(count)
    ) : (
      <Link to={isServed ? 'persons?show=served' : 'persons'}>{format.number(count)}</Link>
    );
  return (
    <Stack gap={5}>
      <PageHeader
        title={t('title')}
        lead={
          counted && book.day !== null && book.countedAt !== null
            ? t('lead', {
                day: format.date(book.day),
                at: format.instant(book.countedAt),
                version: definition.version,
              })
            : t('leadNever')
        }
        actions={
          <Stack row gap={3}>
            <EffectiveFiles by={view} />
            <Button
              onClick={() => {
                window.print();
              }}
            >
              {t('print')}
            </Button>
          </Stack>
        }
      />
      <Card
        title={t('definition', { version: (definition ?? latest).version })}
        aside={
          isCommission && (
            <div data-print="hide">
              <Button
                onClick={() => {
                  setChanging(true);
                }}
              >
                {t('change')}
              </Button>
            </div>
          )
        }
      >
        <Stack>
          <DefinitionWords definition={definition ?? latest} />
          {definition !== null && definition.version !== latest.version && (
            <>
              <p role="status">{t('changed', { version: latest.version })}</p>
              <h3>{t('definitionNext', { version: latest.version })}</h3>
              <DefinitionWords definition={latest} />
            </>
          )}
          <p className={css.soft}>{t('countedNightly')}</p>
          <CountNow isCounting={book?.isCounting === true} mayCount={isCommission} refetch={refetch} />
          <DefinitionHistory versions={versions} />
        </Stack>
      </Card>
      {!counted ? (
        <EmptyState title={t('never')}>{t('neverWords')}</EmptyState>
      ) : (
        <>
          <Figures>
            <Figure label={t('rate')} value={total.ratePercent === null ? t('noRate') : format.rate(total.ratePercent)}>
              <p className={css.soft}>{t('ofSigned', { persons: format.number(total.denominator) })}</p>
            </Figure>
            <Figure label={t('served')} value={list(true, total.numerator)} />
            <Figure label={t('notServed')} value={list(false, notServed)} />
          </Figures>
          {views.length > 1 && (
            <div data-print="hide">
              <Segmented
                aria-label={t('splitOf')}
                value={view ?? 'TOWN'}
                options={views.map((value) => ({ value, label: t(`by${value}`) }))}
                onChange={(value) => {
                  const next = new URLSearchParams(search);
                  next.set('by', value);
                  void navigate({ search: next.toString() });
                }}
              />
            </div>
          )}
          {view !== null && <EffectiveTable by={view} rows={rows} total={total} />}
          {days.length > 1 && (
            <Card title={t('days')}>
              <Chart label={t('days')} option={option} height={260}>
                <p className={css.soft}>{t('daysBelow')}</p>
              </Chart>
            </Card>
          )}
        </>
      )}
      {changing && (
        <DefinitionForm
          key={latest.version}
          latest={latest}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </Stack>
  );
}
