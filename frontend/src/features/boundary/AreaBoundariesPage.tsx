import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { BoundaryBoard } from './BoundaryBoard';

const query = graphql(`
  query AreaBoundariesPage($after: String) {
    gridBoard {
      plots {
        areaId
        name
        boundary
      }
    }
    boundaryBoard {
      ...BoundaryBoard_board
    }
  }
`);

export const loader = preloads(query);

/** The outlines of an institution's grid areas: in, out, back, and what geometry finds (M08). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  return (
    <BoundaryBoard
      of="AREAS"
      ground={data.gridBoard.plots.map(({ areaId, name, boundary }) => ({ id: areaId, name, boundary }))}
      board={data.boundaryBoard}
      onChange={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    />
  );
}
