import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import css from './roster.module.css';
import { rosterTexts } from './texts';

const fragment = graphql(`
  fragment CountsCard_roster on RosterImport {
    id
    counts {
      newHouseholds
      newResidents
      changedRows
      sameRows
      elsewhereRows
      wrongRows
    }
  }
`);

const SHOWN = ['newHouseholds', 'newResidents', 'changedRows', 'sameRows', 'elsewhereRows', 'wrongRows'] as const;

/** What taking the roster in would do, in numbers: households and people apart (trap 2). */
export function CountsCard(props: { roster: FragmentType<typeof fragment> }) {
  const { counts } = readFragment(fragment, props.roster);
  const t = useTexts(rosterTexts);
  const format = useFormat();
  return (
    <Card title={t('result')}>
      <dl className={css.counts}>
        {SHOWN.map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{format.number(counts[name])}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
