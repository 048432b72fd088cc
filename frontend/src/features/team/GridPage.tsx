import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { UndoLine } from '../../shared/ui/ConfirmWithUndo';
import { MapView } from '../../shared/ui/MapView';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { AssignBar } from './AssignBar';
import { problemsOf } from './gridAnswer';
import { conditionOf, mapAreaOf, type Show } from './gridArea';
import css from './grid.module.css';
import { GridTable } from './GridTable';
import { MapLegend } from './MapLegend';
import { Problems } from './Problems';
import { averageOf, looksOf } from './teamLooks';
import { TeamLoads } from './TeamLoads';
import { gridTexts } from './gridTexts';
import { useAssigning } from './useAssigning';

const query = graphql(`
  query GridPage {
    gridBoard {
      institution {
        id
        name
      }
      teams {
        id
        profile {
          id
          name
          members {
            id
            name
            role
          }
        }
        ...TeamLoads_team
      }
      plots {
        areaId
        code
        name
        village
        boundary
        households
        population
        assignmentVersion
        changedBy
        changedAt
        teamIds
        members
        viewerCannotAssignReasons
      }
      undoable {
        id
        undoableUntil
        areaCount
      }
    }
  }
`);

const undoing = graphql(`
  mutation GridAssignUndo($input: GridAssignUndoInput!) {
    gridAssignUndo(input: $input) {
      ...GridAnswer_result
    }
  }
`);

export const loader = preloads(query);

/** Who is responsible where: map and table side by side, changes with a preview and a way back (M05, M08). */
export function Component() {
  const { data, refetch } = usePreloaded<typeof loader>();
  const t = useTexts(gridTexts);
  const undo = useAction(undoing, { refetch: ['GridPage'] });
  const { selected, setSelected, problems, setProblems, preview, dialog } = useAssigning(refetch);
  const [show, setShow] = useState<Show>('all');
  const [shading, setShading] = useState<'team' | 'load'>('team');
  const { teams, plots, undoable, institution } = data.gridBoard;

  const looks = useMemo(() => looksOf(teams), [teams]);
  const shown = useMemo(() => plots.filter((plot) => show === 'all' || conditionOf(plot) === show), [plots, show]);
  const average = averageOf(looks);
  const onMap = useMemo(
    () => shown.map((plot) => mapAreaOf(plot, looks, shading === 'load' ? average : undefined, t)),
    [shown, looks, shading, average, t],
  );
  const count = (condition: Show) => plots.filter((plot) => conditionOf(plot) === condition).length;
  const colours = new Map(teams.map((team, index) => [team.id, index]));
  const toggle = (id: string) => {
    if (plots.find(({ areaId }) => areaId === id)?.viewerCannotAssignReasons.length !== 0) return;
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  const assign = (teamId: string | null, memberId: string | null) => {
    preview(
      plots
        .filter(({ areaId }) => selected.has(areaId))
        .map(({ areaId, assignmentVersion }) => ({ areaId, expectedVersion: assignmentVersion, teamId, memberId })),
    );
  };
  const takeBack = async (changeId: string) => {
    const answer = await undo.run({ changeId });
    if (answer !== undefined) setProblems(problemsOf(answer));
  };

  return (
    <Stack gap={5}>
      <PageHeader title={t('grid')} lead={t('gridLead', { institution: institution.name })} />
      {undoable !== null && (
        <UndoLine
          key={undoable.id}
          message={t('changed', { count: undoable.areaCount })}
          until={undoable.undoableUntil}
          busy={undo.busy}
          onUndo={() => void takeBack(undoable.id)}
        />
      )}
      <Failure of={undo.failure} />
      <Problems problems={problems} />
      <TeamLoads teams={teams} colours={colours} />
      <div>
        <Segmented<Show>
          value={show}
          onChange={setShow}
          options={[
            { value: 'all', label: t('showAll', { count: plots.length }) },
            { value: 'gap', label: t('showGap', { count: count('gap') }) },
            { value: 'overlap', label: t('showOverlap', { count: count('overlap') }) },
          ]}
        />
      </div>
      <div className={css.board}>
        <Card title={t('map')}>
          <MapView label={t('map')} list={false} areas={onMap} selected={selected} onToggle={toggle} />
          <MapLegend shading={shading} onShading={setShading} teams={looks} />
          <p className={css.hint}>{t('mapHint')}</p>
        </Card>
        <GridTable areas={shown} teams={looks} selected={selected} onSelect={setSelected} />
      </div>
      {selected.size > 0 && (
        <AssignBar
          count={selected.size}
          teams={teams}
          onPreview={assign}
          onClear={() => {
            setSelected(new Set());
          }}
        />
      )}
      {dialog}
    </Stack>
  );
}
