import { useState } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Chart } from '../../shared/ui/Chart';
import { Confirm, UndoLine } from '../../shared/ui/ConfirmWithUndo';
import { Countdown } from '../../shared/ui/Countdown';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Facts } from '../../shared/ui/Facts';
import { Icon, iconNames } from '../../shared/ui/Icon';
import { LoadBar } from '../../shared/ui/LoadBar';
import { Loading } from '../../shared/ui/Loading';
import { MapView } from '../../shared/ui/MapView';
import { Masked } from '../../shared/ui/Masked';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { SignatureField } from '../../shared/ui/SignatureField';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { StaffTheme } from '../../shared/ui/staff/StaffTheme';
import { Tag } from '../../shared/ui/Tag';
import { useTypeSize } from '../../shared/ui/typeSize';
import css from './StyleGuidePage.module.css';
import { areas, columns, option, rows } from './styleGuideSamples';
import { styleTexts } from './texts';

const MINUTE = 60_000;

/** Every shared part in its states, on one page: to choose from, to look at, and to check for access. */
export function Component() {
  const t = useTexts(styleTexts);
  const [, setSize] = useTypeSize();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['b']));
  const [asking, setAsking] = useState(false);
  const [signature, setSignature] = useState('');
  const [start] = useState(() => Date.now());
  const from = (minutes: number) => new Date(start + minutes * MINUTE).toISOString();
  return (
    <StaffTheme>
      <main className={css.page}>
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={
            <Button
              onClick={() => {
                setSize('large');
              }}
            >
              {t('large')}
            </Button>
          }
        />
        <div className={css.grid}>
          <Card title={t('signature')}>
            <SignatureField label={t('signer')} value={signature} onChange={setSignature} />
          </Card>
          <Card title={t('buttons')} aside={<Tag tone="brand">{t('state')}</Tag>}>
            <Stack row gap={2}>
              <Button look="primary">{t('do')}</Button>
              <Button>{t('do')}</Button>
              <Button look="quiet">{t('do')}</Button>
              <Button look="danger">{t('do')}</Button>
              <Button disabled>{t('do')}</Button>
              <Button
                look="primary"
                size="l"
                onClick={() => {
                  setAsking(true);
                }}
              >
                {t('ask')}
              </Button>
            </Stack>
          </Card>
          <Card title={t('states')}>
            <Stack row gap={2}>
              {(['neutral', 'brand', 'good', 'caution', 'danger', 'warm'] as const).map((tone) => (
                <Tag key={tone} tone={tone}>
                  {t('state')}
                </Tag>
              ))}
              <Countdown until={from(60 * 30)} />
              <Countdown until={from(25)} />
              <Countdown until={from(-1)} />
            </Stack>
          </Card>
          <Card title={t('load')}>
            <Stack gap={3}>
              {[640, 1180, 1500].map((value) => (
                <LoadBar key={value} label={t('load')} value={value} advised={1000} limit={1500} />
              ))}
            </Stack>
          </Card>
          <Card title={t('facts')} tone="brand">
            <Facts
              facts={[
                [t('number'), <Masked key="masked" value="500112********1234" />],
                [t('state'), t('state')],
                [t('ask'), null],
              ]}
            />
          </Card>
          <Card title={t('icons')} tone="warm">
            <Stack row gap={4}>
              {iconNames.map((name) => (
                <Icon key={name} name={name} size="1.8rem" />
              ))}
            </Stack>
          </Card>
          <RefusalMessage
            message={t('refusal')}
            next={<Button look="quiet">{t('next')}</Button>}
            onClose={() => undefined}
          />
        </div>
        <Card title={t('map')}>
          <MapView
            label={t('map')}
            areas={areas(t('area'))}
            selected={selected}
            onToggle={(id) => {
              setSelected(selected.has(id) ? new Set() : new Set([id]));
            }}
          />
        </Card>
        <Card title={t('table')}>
          <DataTable
            label={t('table')}
            rows={rows(t('area'))}
            columns={columns(t('area'), t('load'))}
            rowKey={({ id }) => id}
            empty={null}
            hasMore
            onMore={() => Promise.resolve()}
          />
        </Card>
        <Card title={t('chart')}>
          <Chart label={t('chart')} option={option(t('area'))}>
            <Facts facts={rows(t('area')).map(({ name, value }) => [name, value])} />
          </Chart>
        </Card>
        <div className={css.grid}>
          <Card>
            <EmptyState title={t('empty')}>{t('emptyWords')}</EmptyState>
          </Card>
          <Card>
            <ErrorState kind="network" onRetry={() => undefined} />
          </Card>
          <Card title={t('loading')}>
            <Loading lines={2} />
          </Card>
          <UndoLine message={t('done')} until={from(5)} onUndo={() => undefined} />
        </div>
        {asking && (
          <Confirm
            title={t('ask')}
            verb={t('do')}
            onConfirm={() => {
              setAsking(false);
            }}
            onCancel={() => {
              setAsking(false);
            }}
          >
            {t('refusal')}
          </Confirm>
        )}
      </main>
    </StaffTheme>
  );
}
