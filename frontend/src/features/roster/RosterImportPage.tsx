import { Progress } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { ColumnsCard } from './ColumnsCard';
import { ConfirmCard } from './ConfirmCard';
import { CountsCard } from './CountsCard';
import { ElsewhereCard } from './ElsewhereCard';
import { rosterTexts, stateText, stateTone } from './texts';
import { WrongRowsCard } from './WrongRowsCard';

const query = graphql(`
  query RosterImportPage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on RosterImport {
        fileName
        uploadedBy
        uploadedAt
        state
        rows
        doneRows
        finishedAt
        confirmedBy
        counts {
          newHouseholds
          newResidents
          changedRows
          wrongRows
          elsewhereRows
        }
        sameFileBefore {
          id
          confirmedBy
          finishedAt
        }
        ...ColumnsCard_roster
        ...CountsCard_roster
        ...ConfirmCard_roster
      }
    }
  }
`);

const PACE = 1000;

export const loader = preloads(query, ({ params }) => ({ id: params['id'] ?? '' }));

/** One roster on its way into the register: columns, what was found, who is elsewhere, confirmation (M10, trap 8). */
export function Component() {
  const { data, refetch } = usePreloaded<typeof loader>();
  const t = useTexts(rosterTexts);
  const format = useFormat();
  const roster = data.node?.__typename === 'RosterImport' ? data.node : undefined;
  const busy = roster?.state === 'CHECKING' || roster?.state === 'WRITING';
  const look = useEffectEvent(() => void refetch());
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setInterval(look, PACE);
    return () => {
      clearInterval(timer);
    };
  }, [busy]);
  if (roster === undefined) return <EmptyState title={t('notFound')}>{t('notFoundWords')}</EmptyState>;
  const { state, counts, sameFileBefore: before } = roster;
  const said = { households: counts.newHouseholds, people: counts.newResidents, changed: counts.changedRows };
  return (
    <Stack gap={5}>
      <PageHeader
        title={roster.fileName}
        lead={t('importLead', {
          by: roster.uploadedBy,
          at: format.instant(roster.uploadedAt),
          rows: format.number(roster.rows),
        })}
        actions={<Tag tone={stateTone[state]}>{t(stateText[state])}</Tag>}
      />
      {before?.finishedAt != null && state !== 'DONE' && (
        <p role="status">{t('sameBefore', { by: before.confirmedBy ?? '', at: format.instant(before.finishedAt) })}</p>
      )}
      {busy && (
        <Card title={t(stateText[state])}>
          <Stack>
            <Progress
              percent={Math.floor((roster.doneRows / roster.rows) * 100)}
              aria-label={t(stateText[state])}
              strokeColor="var(--brand)"
            />
            <p aria-live="polite">
              {t('progress', { done: format.number(roster.doneRows), all: format.number(roster.rows) })}
            </p>
            <p>{t(state === 'WRITING' ? 'busyWRITING' : 'busyCHECKING')}</p>
          </Stack>
        </Card>
      )}
      {state === 'DONE' && roster.finishedAt !== null && (
        <EmptyState title={t('done')}>
          {t('doneWords', { ...said, by: roster.confirmedBy ?? '', at: format.instant(roster.finishedAt) })}
        </EmptyState>
      )}
      {state === 'DISCARDED' && <EmptyState title={t('discarded')}>{t('discardedWords')}</EmptyState>}
      {(state === 'UPLOADED' || state === 'CHECKED') && <ColumnsCard roster={roster} />}
      {state === 'CHECKED' && (
        <>
          <CountsCard roster={roster} />
          {counts.wrongRows > 0 && <WrongRowsCard id={roster.id} />}
          {counts.elsewhereRows > 0 && <ElsewhereCard id={roster.id} />}
        </>
      )}
      {(state === 'UPLOADED' || state === 'CHECKED') && <ConfirmCard roster={roster} />}
    </Stack>
  );
}
