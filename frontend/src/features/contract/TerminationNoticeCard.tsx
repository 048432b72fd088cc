import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { Stack } from '../../shared/ui/Stack';
import { endTexts } from './endTexts';
import { noticeReasonText } from './endWords';

const fragment = graphql(`
  fragment TerminationNoticeCard_contract on Contract {
    id
    endsOn
    team {
      id
      institutionName
      phone
    }
    terminationNotice {
      reason
      note
      givenBy
      givenAt
    }
  }
`);

/** That the institution ends the contract: until when, why, and whom to call (M16). Nothing where it does not. */
export function TerminationNoticeCard(props: { contract: FragmentType<typeof fragment> }) {
  const { endsOn, team, terminationNotice } = readFragment(fragment, props.contract);
  const t = useTexts(endTexts);
  const format = useFormat();
  if (terminationNotice === null || endsOn === null) return null;
  const { reason, note, givenBy, givenAt } = terminationNotice;
  return (
    <Card title={t('notice')} tone="warm">
      <Stack gap={3}>
        <p>{t('noticeWords', { institution: team.institutionName, date: format.date(endsOn) })}</p>
        <Facts
          facts={[
            [t('noticeReason'), t(noticeReasonText[reason])],
            [t('noticeNoteTold'), note],
            [t('noticeBy'), `${givenBy} · ${format.instant(givenAt)}`],
            [t('noticeCall'), <a href={`tel:${team.phone}`}>{team.phone}</a>],
          ]}
        />
      </Stack>
    </Card>
  );
}
