import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { Facts } from '../../../shared/ui/Facts';
import { Stack } from '../../../shared/ui/Stack';
import css from '../visit.module.css';
import { myVisitTexts, ruleText } from './texts';

const fragment = graphql(`
  fragment VisitGuideCard_guide on VisitGuide {
    rule
    referralValidDays
    own {
      id
      name
      address
    }
    partners {
      id
      name
      address
    }
    team {
      id
      name
      phone
    }
    policy {
      id
      source
    }
  }
`);

/** Before a visit: where it carries benefits, and what to do about all other hospitals (M26). */
export function VisitGuideCard({ guide: shown }: { guide: FragmentType<typeof fragment> }) {
  const guide = readFragment(fragment, shown);
  const t = useTexts(myVisitTexts);
  const list = (places: readonly { id: string; name: string; address: string }[]) =>
    places.length === 0 ? null : (
      <ul className={css.places}>
        {places.map(({ id, name, address }) => (
          <li key={id}>
            <strong>{name}</strong>
            <div className={css.soft}>{address}</div>
          </li>
        ))}
      </ul>
    );
  const { rule, team, policy } = guide;
  return (
    <Card title={t('guide')} tone="brand">
      <Stack>
        <p>{t(ruleText[rule])}</p>
        {rule === 'NOT_SIGNED' ? (
          <p>
            <Link to="/resident/apply">{t('choose')}</Link>
          </p>
        ) : (
          <Facts
            facts={[
              [t('own'), list(guide.own)],
              [t('partners'), list(guide.partners)],
              [t('others'), rule === 'ONE_PLUS_ONE' ? t('othersWords', { days: guide.referralValidDays }) : null],
              [
                t('team'),
                team === null ? null : (
                  <a href={`tel:${team.phone}`}>{t('callTeam', { name: team.name, phone: team.phone })}</a>
                ),
              ],
            ]}
          />
        )}
        {policy !== null && <p className={css.soft}>{t('source', { source: policy.source })}</p>}
      </Stack>
    </Card>
  );
}
