import type { RenewalObstacle } from '../../shared/api/gql/graphql';
import { obstacleText } from './texts';

const OBSTACLES = Object.keys(obstacleText) as RenewalObstacle[];

export { OBSTACLES };

/** The filter of the work list as the address has it. */
export function obstaclesIn(search: URLSearchParams): RenewalObstacle[] | null {
  const chosen = OBSTACLES.filter((obstacle) => obstacle === search.get('obstacle'));
  return chosen.length === 0 ? null : chosen;
}
