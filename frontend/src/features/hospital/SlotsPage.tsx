import { Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { dayOf, daysLater, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import css from './hospital.module.css';
import { PublishForm } from './PublishForm';
import { SlotDialog } from './SlotDialog';
import { SlotTable } from './SlotTable';
import { instantOf, mondayOf } from './slotTime';
import { hospitalTexts, slotStateText } from './texts';
import { WeekGrid } from './WeekGrid';

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
    primaryInstitutions(first: 100) {
      edges {
        node {
          id
          name
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
          ...SlotDialog_slot
          ...WeekGrid_slot
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const moving = graphql(`
  mutation MoveSlot($input: ClinicSlotMoveInput!) {
    clinicSlotMove(input: $input) {
      __typename
      ... on ClinicSlotMoved {
        slot {
          id
          startsAt
          ...SlotDialog_slot
          ...WeekGrid_slot
        }
      }
      ... on ClinicSlotMoveRefused {
        message
      }
    }
  }
`);

const WEEK = 7;

export const loader = preloads(query, ({ search }) => {
  const from = mondayOf(search.get('from') ?? today());
  const departmentId = search.get('department');
  return { filter: { from, until: daysLater(from, WEEK - 1), departmentId } };
});

/** What the hospital keeps for the teams: publish it, see it day by day, take it back while it is free (M23). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(hospitalTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const from = mondayOf(search.get('from') ?? today());
  const departments = data.viewer.institution?.departments ?? [];
  const { edges, pageInfo } = data.clinicSlots;
  const slots = edges.map(({ node }) => node);
  const asked = useRef<typeof pageInfo>(undefined);
  useEffect(() => {
    // a week with a day missing would look like a free one
    const { hasNextPage, endCursor } = pageInfo;
    if (!hasNextPage || endCursor === null || asked.current === pageInfo) return;
    asked.current = pageInfo;
    void fetchMore({ variables: { after: endCursor } });
  }, [pageInfo, fetchMore]);
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
  const move = useAction(moving);
  const [openId, setOpenId] = useState<string>();
  const [moved, setMoved] = useState<{ id: string; from: string; to: string }>();
  const [refusal, setRefusal] = useState<string>();
  const opened = slots.find(({ id }) => id === openId);
  const moveTo = async (slotId: string, startsAt: string): Promise<string | undefined> => {
    const before = slots.find(({ id }) => id === slotId)?.startsAt;
    const answer = await move.run({ slotId, startsAt });
    if (answer === undefined) return undefined;
    switch (answer.__typename) {
      case 'ClinicSlotMoved':
        setRefusal(undefined);
        setOpenId(undefined);
        setMoved(before === undefined ? undefined : { id: slotId, from: before, to: answer.slot.startsAt });
        return undefined;
      case 'ClinicSlotMoveRefused':
        return answer.message;
      default:
        return never(answer);
    }
  };
  return (
    <Stack gap={5}>
      <PageHeader title={t('slots')} lead={t('slotsLead')} />
      <Stack row gap={3}>
        <Button
          onClick={() => {
            go({ from: daysLater(from, -WEEK) });
          }}
        >
          {t('earlier')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            go({ from: null });
          }}
        >
          {t('thisWeek')}
        </Button>
        <strong>
          {format.date(from)} – {format.date(daysLater(from, WEEK - 1))}
        </strong>
        <Button
          onClick={() => {
            go({ from: daysLater(from, WEEK) });
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
      {days.length > 0 && (
        <div className={css.wide}>
          <div className={css.legend}>
            {(['FREE', 'HELD', 'BOOKED', 'RELEASED'] as const).map((state) => (
              <span key={state} className={css.chip} data-state={state}>
                {t(slotStateText[state])}
              </span>
            ))}
            <span className={css.soft}>{t('weekHelp')}</span>
          </div>
          {moved !== undefined && (
            <div role="status">
              {t('moved', { at: format.instant(moved.to) })}{' '}
              <Button
                look="quiet"
                disabled={move.busy}
                onClick={() =>
                  void moveTo(moved.id, moved.from).then((words) => {
                    setMoved(undefined);
                    setRefusal(words);
                  })
                }
              >
                {t('undoMove')}
              </Button>
            </div>
          )}
          {refusal !== undefined && <RefusalMessage message={refusal} />}
          <Failure of={move.failure} />
          <WeekGrid
            monday={from}
            slots={slots}
            onOpen={setOpenId}
            onMove={(id, local) => void moveTo(id, instantOf(local)).then(setRefusal)}
          />
        </div>
      )}
      {opened !== undefined && (
        <SlotDialog
          slot={opened}
          onMove={(id, local) => moveTo(id, instantOf(local))}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
      <div className={css.narrow}>
        {days.map((day, place) => (
          <details key={day} className={css.day} open={place === 0}>
            <summary>
              <strong>{format.date(day)}</strong>
              <span className={css.soft}>
                {t('slotCounts', {
                  free: counted('FREE', day),
                  held: counted('HELD', day),
                  booked: counted('BOOKED', day),
                })}
              </span>
            </summary>
            <SlotTable label={format.date(day)} slots={slots.filter(({ startsAt }) => dayOf(startsAt) === day)} />
          </details>
        ))}
      </div>
      <PublishForm
        departments={departments}
        teams={data.teams.edges.map(({ node }) => node)}
        institutions={data.primaryInstitutions.edges.map(({ node }) => node)}
      />
    </Stack>
  );
}
