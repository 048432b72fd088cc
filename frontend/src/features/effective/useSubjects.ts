import { useQuery } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { effectiveTexts } from './texts';

const query = graphql(`
  query EffectiveSubjects {
    towns: effective(by: TOWN) {
      view
      book {
        day
      }
      rows {
        key
        name
      }
    }
    institutions: effective(by: INSTITUTION) {
      view
      rows {
        key
        name
      }
    }
    teams: effective(by: TEAM) {
      view
      rows {
        key
        name
      }
    }
  }
`);

/** By whom a list can be narrowed, none for a team; and the day of the last count. */
export function useSubjects() {
  const t = useTexts(effectiveTexts);
  const { data } = useQuery(query);
  if (data === undefined) return { day: null, choices: [] };
  const { towns, institutions, teams } = data;
  const choices = [
    { name: 'townId', label: t('town'), of: towns, view: 'TOWN' },
    { name: 'institutionId', label: t('institution'), of: institutions, view: 'INSTITUTION' },
    { name: 'teamId', label: t('team'), of: teams, view: 'TEAM' },
  ]
    .filter(({ of, view }) => of.view === view)
    .map(({ name, label, of }) => ({
      name,
      label,
      options: of.rows.map((row) => ({ value: row.key, label: row.name })),
    }));
  return { day: towns.book?.day ?? null, choices };
}
