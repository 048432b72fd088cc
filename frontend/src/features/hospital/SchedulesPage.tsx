import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { SchedulesPageQuery } from '../../shared/api/gql/graphql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Tag } from '../../shared/ui/Tag';
import { Holidays } from './Holidays';
import { ScheduleEnding } from './ScheduleEnding';
import { ScheduleForm } from './ScheduleForm';
import { scheduleTexts, slotKindText, weekdayText } from './scheduleTexts';

const query = graphql(`
  query SchedulesPage($after: String) {
    viewer {
      id
      institution {
        id
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
    hospitalHolidays {
      ...Holidays_holiday
    }
    clinicSchedules(first: 50, after: $after) {
      edges {
        node {
          id
          kind
          servedBy
          weekdays
          startTime
          endTime
          slotMinutes
          weeksAhead
          firstDay
          lastDay
          viewerCanChange
          department {
            id
            name
          }
          quotas {
            count
            team {
              id
              name
            }
            institution {
              id
              name
            }
          }
          daysOff {
            day
            reason
            viewerCanResume
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const resuming = graphql(`
  mutation ResumeDay($input: ClinicScheduleResumeDayInput!) {
    clinicScheduleResumeDay(input: $input) {
      __typename
      ... on ClinicScheduleDone {
        made
        schedule {
          id
        }
      }
      ... on ClinicScheduleRefused {
        message
      }
    }
  }
`);

export const loader = preloads(query, () => ({}));

type Row = SchedulesPageQuery['clinicSchedules']['edges'][number]['node'];
type Act = { id: string; act: 'change' | 'close' | 'skip' } | undefined;

function standing(row: Row) {
  return {
    ...row,
    departmentId: row.department.id,
    quotas: row.quotas.map(({ team, institution, count }) => ({
      holder: team === null ? `institution:${institution?.id ?? ''}` : `team:${team.id}`,
      count,
    })),
  };
}

/** When doctors and equipment are kept for the teams, week after week (M23, M27). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(scheduleTexts);
  const format = useFormat();
  const resume = useAction(resuming, { refetch: ['SchedulesPage'] });
  const [acting, setActing] = useState<Act>();
  const [answer, setAnswer] = useState<{ refused: boolean; words: string }>();
  const { edges, pageInfo } = data.clinicSchedules;
  const rows = edges.map(({ node }) => node);
  const row = rows.find(({ id }) => id === acting?.id);
  const done = (words: string) => {
    setActing(undefined);
    setAnswer({ refused: false, words });
  };
  const cancel = () => {
    setActing(undefined);
  };
  const takeBack = async (scheduleId: string, day: string) => {
    const result = await resume.run({ scheduleId, day });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'ClinicScheduleDone':
        done(t('resumed', { made: result.made }));
        break;
      case 'ClinicScheduleRefused':
        setAnswer({ refused: true, words: result.message });
        break;
      default:
        never(result);
    }
  };
  const holders = {
    departments: data.viewer.institution?.departments ?? [],
    teams: data.teams.edges.map(({ node }) => node),
    institutions: data.primaryInstitutions.edges.map(({ node }) => node),
  };
  return (
    <Stack gap={5}>
      <PageHeader title={t('schedules')} lead={t('schedulesLead')} />
      {row !== undefined && acting?.act === 'change' ? (
        <ScheduleForm key={row.id} {...holders} standing={standing(row)} onDone={done} onCancel={cancel} />
      ) : (
        <ScheduleForm key={`new${rows.length}`} {...holders} onDone={done} />
      )}
      {answer !== undefined &&
        (answer.refused ? <RefusalMessage message={answer.words} /> : <p role="status">{answer.words}</p>)}
      <Failure of={resume.failure} />
      <DataTable
        label={t('schedules')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noSchedules')}>{t('noSchedulesWords')}</EmptyState>}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        columns={[
          {
            title: t('servedBy'),
            render: (_, each) => (
              <>
                <strong>{each.servedBy}</strong>
                <br />
                {each.department.name} <Tag tone="brand">{t(slotKindText[each.kind])}</Tag>
              </>
            ),
          },
          {
            title: t('when'),
            render: (_, each) => (
              <>
                {each.weekdays.map((day) => t(weekdayText[day])).join(' ')}
                <br />
                {each.startTime}–{each.endTime}
              </>
            ),
          },
          {
            title: t('forWhom'),
            render: (_, each) => (
              <Stack gap={1}>
                {each.quotas.map(({ team, institution, count }, index) => (
                  <span key={index}>{t('perDay', { name: team?.name ?? institution?.name ?? '', count })}</span>
                ))}
              </Stack>
            ),
          },
          {
            title: t('period'),
            render: (_, each) => (
              <>
                {t('since', { day: format.date(each.firstDay) })}
                <br />
                {each.lastDay === null ? t('noLastDay') : t('until', { day: format.date(each.lastDay) })}
              </>
            ),
          },
          {
            title: t('daysOff'),
            render: (_, each) =>
              each.daysOff.map(({ day, reason, viewerCanResume }) => (
                <div key={day}>
                  {format.date(day)} {reason}{' '}
                  {viewerCanResume && (
                    <Button look="quiet" disabled={resume.busy} onClick={() => void takeBack(each.id, day)}>
                      {t('resume')}
                    </Button>
                  )}
                </div>
              )),
          },
          {
            title: '',
            render: (_, each) =>
              each.viewerCanChange && (
                <Stack row gap={1}>
                  {(['change', 'skip', 'close'] as const).map((act) => (
                    <Button
                      key={act}
                      look="quiet"
                      onClick={() => {
                        setAnswer(undefined);
                        setActing({ id: each.id, act });
                        if (act === 'change') window.scrollTo({ top: 0 });
                      }}
                    >
                      {t(act === 'change' ? 'act' : act)}
                    </Button>
                  ))}
                </Stack>
              ),
          },
        ]}
      />
      <Holidays holidays={data.hospitalHolidays} />
      {row !== undefined && (acting?.act === 'close' || acting?.act === 'skip') && (
        <ScheduleEnding scheduleId={row.id} act={acting.act} onDone={done} onCancel={cancel} />
      )}
    </Stack>
  );
}
