import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { GridAssignmentChange } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { Loading } from '../../shared/ui/Loading';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import css from './grid.module.css';
import { problemsOf } from './gridAnswer';
import { gridTexts } from './gridTexts';
import { Problems, type Problem } from './Problems';

const preview = graphql(`
  query GridPreview($changes: [GridAssignmentChange!]!) {
    gridAssignmentPreview(changes: $changes) {
      teams {
        team {
          id
          name
        }
        before {
          areaHouseholds
          areaPopulation
        }
        after {
          areaHouseholds
          areaPopulation
        }
        isOverAdvised
        isOverLimit
      }
      problems {
        areaId
        message
        area {
          id
          name
        }
      }
    }
  }
`);

const assignment = graphql(`
  mutation GridAssign($input: GridAssignInput!) {
    gridAssign(input: $input) {
      ...GridAnswer_result
    }
  }
`);

interface Props {
  changes: GridAssignmentChange[];
  /** Done, with what stood against it; nothing if it was done. */
  onDone: (problems: readonly Problem[]) => void;
  onCancel: () => void;
}

/** What would change for each team, before it changes. */
export function PreviewDialog({ changes, onDone, onCancel }: Props) {
  const t = useTexts(gridTexts);
  const format = useFormat();
  const { data, error } = useQuery(preview, { variables: { changes }, fetchPolicy: 'network-only' });
  const assign = useAction(assignment);
  const [done, setDone] = useState(false);
  const problems = data?.gridAssignmentPreview.problems ?? [];

  const go = async () => {
    if (problems.length > 0) {
      onDone(problems);
      return;
    }
    const answer = await assign.run({ changes });
    if (answer === undefined) return;
    setDone(true);
    onDone(problemsOf(answer));
  };

  return (
    <Confirm
      title={t('previewTitle', { count: changes.length })}
      verb={problems.length > 0 ? t('seeProblems') : t('confirmChange')}
      busy={assign.busy || done || data === undefined}
      onConfirm={() => void go()}
      onCancel={onCancel}
    >
      <Stack>
        {data === undefined && error === undefined && <Loading lines={2} />}
        <Failure of={error ?? assign.failure} />
        <Problems problems={problems} />
        {data !== undefined && data.gridAssignmentPreview.teams.length > 0 && (
          <table className={css.preview}>
            <thead>
              <tr>
                <th scope="col">{t('team')}</th>
                <th scope="col">{t('households')}</th>
                <th scope="col">{t('population')}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {data.gridAssignmentPreview.teams.map(({ team, before, after, isOverAdvised, isOverLimit }) => (
                <tr key={team.id}>
                  <th scope="row">{team.name}</th>
                  <td>
                    {format.number(before.areaHouseholds)} → <strong>{format.number(after.areaHouseholds)}</strong>
                  </td>
                  <td>
                    {format.number(before.areaPopulation)} → <strong>{format.number(after.areaPopulation)}</strong>
                  </td>
                  <td>
                    {isOverLimit ? (
                      <Tag tone="danger">{t('overLimit')}</Tag>
                    ) : (
                      isOverAdvised && <Tag tone="caution">{t('overAdvised')}</Tag>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Stack>
    </Confirm>
  );
}
