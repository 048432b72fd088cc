import { skipToken, useQuery } from '@apollo/client/react';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Loading } from '../../shared/ui/Loading';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { Tag } from '../../shared/ui/Tag';
import { wardTexts } from './texts';
import css from './ward.module.css';

const query = graphql(`
  query OpenBedsPage {
    hospitals(first: 50) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

const beds = graphql(`
  query OpenBeds($filter: OpenBedFilter!) {
    openBeds(filter: $filter) {
      free
      nextFirstNight
      ward {
        id
        name
        location
        department {
          id
          name
        }
        sharedWith {
          id
          name
        }
      }
    }
  }
`);

export const loader = preloads(query, () => ({}));

/** Which hospital has a bed for how many nights: the team looks before it refers (M23, M27). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(wardTexts);
  const format = useFormat();
  const hospitals = data.hospitals.edges.map(({ node }) => node);
  const [hospitalId, setHospitalId] = useState(hospitals[0]?.id ?? '');
  const [firstNight, setFirstNight] = useState(today());
  const [nights, setNights] = useState(3);
  const found = useQuery(
    beds,
    hospitalId === ''
      ? skipToken
      : { variables: { filter: { hospitalId, firstNight, nights } }, fetchPolicy: 'cache-and-network' },
  );
  const open = found.data?.openBeds ?? [];
  return (
    <Stack gap={5}>
      <PageHeader title={t('openBeds')} lead={t('openBedsLead')} />
      <div className={css.form}>
        <label>
          {t('hospital')}
          <Select
            aria-label={t('hospital')}
            value={hospitalId}
            options={hospitals.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setHospitalId}
          />
        </label>
        <DayField label={t('firstNight')} value={firstNight} onChange={setFirstNight} earliest={today()} ahead={90} />
        <label>
          {t('stayNights')}
          <InputNumber
            aria-label={t('stayNights')}
            min={1}
            max={60}
            precision={0}
            value={nights}
            onChange={(number) => {
              setNights(number ?? 1);
            }}
          />
        </label>
      </div>
      <Failure of={found.error} />
      {found.loading && found.data === undefined && <Loading lines={3} />}
      {found.data !== undefined && open.length === 0 && (
        <EmptyState title={t('noOpenWards')}>{t('noOpenWardsWords')}</EmptyState>
      )}
      {open.map(({ ward, free, nextFirstNight }) => (
        <Card
          key={ward.id}
          title={ward.name}
          aside={
            <Tag tone={free > 0 ? 'good' : 'caution'}>{free > 0 ? t('freeBeds', { count: free }) : t('noBed')}</Tag>
          }
        >
          <p>
            {ward.department.name} · {ward.location} ·{' '}
            {ward.sharedWith === null ? t('kindRESERVED') : t('kindJOINTWith', { name: ward.sharedWith.name })}
          </p>
          {free === 0 && (
            <p>{nextFirstNight === null ? t('noneAhead') : t('nextFree', { date: format.date(nextFirstNight) })}</p>
          )}
        </Card>
      ))}
    </Stack>
  );
}
