import { Select } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { dayOf, daysLater, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { uiTexts } from '../../shared/ui/texts';
import { PublishForm } from './PublishForm';
import { SlotTable } from './SlotTable';
import { hospitalTexts } from './texts';

const query = graphql(`
  query SlotsPage($filter: ClinicSlotFilter!, $after: String) {
    viewer {
      id
      institution {
        id
        name
        departments {
          id
          name
        }
      }
    }
    teams(first: 100) {
      edges {
        node {
          id
          name
          institutionName
        }
      }
    }
    clinicSlots(filter: $filter, first: 100, after: $after) {
      edges {
        node {
          id
          startsAt
          state
          ...SlotTable_slot
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const FORTNIGHT = 13;

export const loader = preloads(query, ({ search }) => {
  const from = search.get('from') ?? today();
  const departmentId = search.get('department');
  return { filter: { from, until: daysLater(from, FORTNIGHT), departmentId } };
});

/** What the hospital keeps for the teams: publish it, see it day by day, take it back while it is free (M23). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(hospitalTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const from = search.get('from') ?? today();
  const departments = data.viewer.institution?.departments ?? [];
  const { edges, pageInfo } = data.clinicSlots;
  const slots = edges.map(({ node }) => node);
  const days = [...new Set(slots.map(({ startsAt }) => dayOf(startsAt)))];
  const go = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(changes)) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    void navigate({ search: next.toString() });
  };
  const counted = (state: string, day: string) =>
    slots.filter((slot) => slot.state === state && dayOf(slot.startsAt) === day).length;
  return (
    <Stack gap={5}>
      <PageHeader title={t('slots')} lead={t('slotsLead')} />
      <PublishForm departments={departments} teams={data.teams.edges.map(({ node }) => node)} />
      <Stack row gap={3}>
        <Button
          onClick={() => {
            go({ from: daysLater(from, -FORTNIGHT - 1) });
          }}
        >
          {t('earlier')}
        </Button>
        <strong>
          {format.date(from)} – {format.date(daysLater(from, FORTNIGHT))}
        </strong>
        <Button
          onClick={() => {
            go({ from: daysLater(from, FORTNIGHT + 1) });
          }}
        >
          {t('later')}
        </Button>
        <Select
          aria-label={t('department')}
          style={{ width: 'min(12rem, 100%)' }}
          value={search.get('department') ?? ''}
          options={[
            { value: '', label: t('allDepartments') },
            ...departments.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            go({ department: id === '' ? null : id });
          }}
        />
      </Stack>
      {days.length === 0 && <EmptyState title={t('noSlots')}>{t('noSlotsWords')}</EmptyState>}
      {days.map((day) => (
        <Card
          key={day}
          title={format.date(day)}
          aside={t('slotCounts', {
            free: counted('FREE', day),
            held: counted('HELD', day),
            booked: counted('BOOKED', day),
          })}
        >
          <SlotTable label={format.date(day)} slots={slots.filter(({ startsAt }) => dayOf(startsAt) === day)} />
        </Card>
      ))}
      {pageInfo.hasNextPage && (
        <Button onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>{ui('loadMore')}</Button>
      )}
    </Stack>
  );
}
