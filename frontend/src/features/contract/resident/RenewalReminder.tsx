import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { useNow } from '../../../shared/ui/useNow';
import { contractTexts } from '../texts';

const fragment = graphql(`
  fragment RenewalReminder_contract on Contract {
    id
    endsOn
    currentTerm {
      lastDay
    }
    team {
      id
      phone
    }
    renewal {
      id
      viewerCanConfirm
      term {
        firstDay
        lastDay
      }
    }
    renewalProblem {
      id
    }
  }
`);

/** From when on a household that looks by itself is reminded, as the notices do. */
const DAYS_BEFORE = 30;

/** What the household should know about the end of its term: to confirm, to call, or nothing to do (M15). */
export function RenewalReminder(props: { contract: FragmentType<typeof fragment> }) {
  const { endsOn, currentTerm, team, renewal, renewalProblem } = readFragment(fragment, props.contract);
  const t = useTexts(contractTexts);
  const format = useFormat();
  const now = useNow(3_600_000);
  if (renewal?.viewerCanConfirm === true) {
    const { firstDay, lastDay } = renewal.term;
    return (
      <Card tone="warm" title={t('renewed')} aside={<Link to="/resident/renewal">{t('renewedConfirm')}</Link>}>
        <p>{t('renewedWords', { first: format.date(firstDay), last: format.date(lastDay) })}</p>
      </Card>
    );
  }
  if (renewalProblem !== null) {
    return (
      <Card
        tone="warm"
        title={t('cannotRenew')}
        aside={<a href={`tel:${team.phone}`}>{t('callTeam', { phone: team.phone })}</a>}
      >
        <p>{t('cannotRenewWords', { date: format.date(currentTerm.lastDay) })}</p>
      </Card>
    );
  }
  const daysLeft = (Date.parse(currentTerm.lastDay) - now) / 86_400_000;
  const isNear =
    endsOn === null && daysLeft <= DAYS_BEFORE && (renewal === null || renewal.term.lastDay === currentTerm.lastDay);
  return isNear ? (
    <Card title={t('endsSoon')}>
      <p>{t('endsSoonWords', { date: format.date(currentTerm.lastDay) })}</p>
    </Card>
  ) : null;
}
