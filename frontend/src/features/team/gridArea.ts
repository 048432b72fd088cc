import type { GridPageQuery, TeamLoads_TeamFragment } from '../../shared/api/gql/graphql';
import type { Translate } from '../../shared/i18n/texts';
import type { MapArea } from '../../shared/ui/MapView';
import type { gridTexts } from './gridTexts';

export type Plot = GridPageQuery['gridBoard']['plots'][number];
export type Load = TeamLoads_TeamFragment['load'];
type Condition = 'good' | 'gap' | 'overlap';
export type Show = 'all' | 'gap' | 'overlap';
type Words = Translate<(typeof gridTexts)['zh']>;

/** One team is in good order, none is a gap, two or more an overlap (M08). */
export function conditionOf({ teamIds }: Pick<Plot, 'teamIds'>): Condition {
  if (teamIds.length === 0) return 'gap';
  return teamIds.length === 1 ? 'good' : 'overlap';
}

/** Colours that keep apart beside one another; a team has the same one in the list, on the map and in the table. */
const COLOURS = ['#2f8a7c', '#c9853b', '#5b7fb8', '#a8607f', '#7d9440', '#8a6f4d', '#4f9bb0', '#b0603f'];

export function colourOf(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#2f8a7c';
}

export type LoadClass = 'light' | 'even' | 'advised' | 'limit';

/** From light to dark: told apart by brightness alone, so by everybody. */
export const LOAD_COLOUR: Record<LoadClass, string> = {
  light: '#dcebe6',
  even: '#8fc1b3',
  advised: '#3f7f8c',
  limit: '#5a1f3d',
};

/** How full the areas of a team are: against the policy's numbers, and where it has none against the teams' average. */
export function loadClassOf(load: Load, average: number): LoadClass {
  if (load.limit !== null && load.areaHouseholds > load.limit) return 'limit';
  if (load.areaHouseholds > (load.advised ?? average * 1.2)) return 'advised';
  return load.areaHouseholds > (load.advised ?? average) * 0.8 ? 'even' : 'light';
}

export interface TeamLook {
  name: string;
  index: number;
  load: Load;
}

export function mapAreaOf(
  plot: Pick<Plot, 'areaId' | 'name' | 'boundary' | 'teamIds'>,
  teams: ReadonlyMap<string, TeamLook>,
  byLoad: number | undefined,
  t: Words,
): MapArea {
  const condition = conditionOf(plot);
  const names = plot.teamIds.map((id) => teams.get(id)?.name ?? t('otherTeam')).join('、');
  const only = teams.get(plot.teamIds[0] ?? '');
  const colour = (team: TeamLook) =>
    byLoad === undefined ? colourOf(team.index) : LOAD_COLOUR[loadClassOf(team.load, byLoad)];
  return {
    id: plot.areaId,
    name: `${plot.name} · ${condition === 'gap' ? t('gap') : names}`,
    geometry: plot.boundary,
    tone: condition,
    ...(condition === 'good' && only !== undefined ? { colour: colour(only) } : {}),
  };
}
