import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { never } from '../../shared/never';
import type { Problem } from './Problems';

/** What comes of a change of grid assignments and of its undoing. */
const gridAnswer = graphql(`
  fragment GridAnswer_result on GridAssignResult {
    __typename
    ... on GridAssigned {
      teams {
        id
        ...TeamLoads_team
      }
    }
    ... on GridAssignRefused {
      message
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

/** What stood against it; nothing if it was done. */
export function problemsOf(result: FragmentType<typeof gridAnswer>): readonly Problem[] {
  const answer = readFragment(gridAnswer, result);
  switch (answer.__typename) {
    case 'GridAssigned':
      return [];
    case 'GridAssignRefused':
      return answer.problems.length === 0 ? [{ areaId: '', message: answer.message, area: null }] : answer.problems;
    default:
      return never(answer);
  }
}
