import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { LoadBar } from '../../shared/ui/LoadBar';
import { colourOf } from './gridArea';
import css from './grid.module.css';
import { gridTexts } from './gridTexts';

export const teamLoads = graphql(`
  fragment TeamLoads_team on Team {
    id
    profile {
      id
      name
    }
    load {
      signedHouseholds
      areaHouseholds
      areaPopulation
      advised
      limit
    }
  }
`);

interface Props {
  teams: readonly FragmentType<typeof teamLoads>[];
  colours: ReadonlyMap<string, number>;
}

/** How full each team is: signed households against the advice and the limit, and who lives in its areas (M05, trap 2). */
export function TeamLoads(props: Props) {
  const t = useTexts(gridTexts);
  const format = useFormat();
  return (
    <ul className={css.loads} aria-label={t('loads')}>
      {props.teams.map((each) => {
        const { id, profile, load } = readFragment(teamLoads, each);
        return (
          <li key={id} className={css.load}>
            <p className={css.team}>
              <span className={css.dot} style={{ background: colourOf(props.colours.get(id) ?? 0) }} />
              {profile.name}
            </p>
            <LoadBar
              label={t('signedOf', { name: profile.name })}
              value={load.signedHouseholds}
              advised={load.advised}
              limit={load.limit}
            />
            {load.advised === null && <p className={css.soft}>{t('noLimit')}</p>}
            <p className={css.soft}>
              {t('inAreas', {
                households: format.number(load.areaHouseholds),
                population: format.number(load.areaPopulation),
              })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
