import { graphql } from '../../shared/api/gql';
import type { GridArea_AreaFragment } from '../../shared/api/gql/graphql';
import type { Translate } from '../../shared/i18n/texts';
import type { MapArea } from '../../shared/ui/MapView';
import type { gridTexts } from './gridTexts';

export const gridArea = graphql(`
  fragment GridArea_area on GridArea {
    id
    code
    name
    boundary
    population
    households
    assignmentVersion
    changedBy
    changedAt
    viewerCanAssign
    viewerCannotAssignReasons
    village {
      id
      name
    }
    assignments {
      team {
        id
        name
      }
      member {
        id
        name
      }
    }
  }
`);

export type Area = GridArea_AreaFragment;
type Condition = 'good' | 'gap' | 'overlap';
export type Show = 'all' | 'gap' | 'overlap';

/** One team is in good order, none is a gap, two or more an overlap (M08). */
export function conditionOf(area: Area): Condition {
  const [first, second] = area.assignments;
  if (first === undefined) return 'gap';
  return second === undefined ? 'good' : 'overlap';
}

/** Colours that keep apart beside one another; a team has the same one in the list, on the map and in the table. */
const COLOURS = ['#2f8a7c', '#c9853b', '#5b7fb8', '#a8607f', '#7d9440', '#8a6f4d', '#4f9bb0', '#b0603f'];

export function colourOf(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#2f8a7c';
}

export function mapAreaOf(
  area: Area,
  colours: ReadonlyMap<string, number>,
  t: Translate<(typeof gridTexts)['zh']>,
): MapArea {
  const condition = conditionOf(area);
  const teams = area.assignments.map(({ team }) => team.name).join('、');
  const only = area.assignments[0];
  return {
    id: area.id,
    name: `${area.name} · ${condition === 'gap' ? t('gap') : teams}`,
    geometry: area.boundary,
    tone: condition,
    ...(condition === 'good' && only !== undefined ? { colour: colourOf(colours.get(only.team.id) ?? 0) } : {}),
  };
}
