import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { BoundaryBoard } from './BoundaryBoard';

const query = graphql(`
  query PlaceBoundariesPage($after: String) {
    district {
      id
      towns {
        id
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

/** The outlines of a district's towns: in, out, back, and what no grid area covers (M08). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  return (
    <BoundaryBoard
      of="PLACES"
      ground={data.district.towns.flatMap(({ id, name, boundary }) =>
        boundary === null ? [] : [{ id, name, boundary }],
      )}
      board={data.boundaryBoard}
      onChange={() => void refetch()}
      onMore={(after) => fetchMore({ variables: { after } })}
    />
  );
}
