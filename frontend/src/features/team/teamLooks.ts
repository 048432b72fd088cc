import { readFragment, type FragmentType } from '../../shared/api/gql';
import type { TeamLook } from './gridArea';
import { teamLoads } from './TeamLoads';

/** What a map and a table show of each team, by its id. */
export function looksOf(teams: readonly FragmentType<typeof teamLoads>[]): ReadonlyMap<string, TeamLook> {
  return new Map(
    teams.map((each, index) => {
      const { id, profile, load } = readFragment(teamLoads, each);
      return [id, { name: profile.name, index, load }];
    }),
  );
}

/** Households in the areas of a team, on average. */
export function averageOf(teams: ReadonlyMap<string, TeamLook>): number {
  const households = [...teams.values()].reduce((sum, { load }) => sum + load.areaHouseholds, 0);
  return households / Math.max(1, teams.size);
}
