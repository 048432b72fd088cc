import { Drawer } from 'antd';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { AcceptPanel } from './AcceptPanel';
import { DeclinePanel } from './DeclinePanel';
import { applicationTexts } from './texts';
import { cannotAcceptText, stateText, stateTone } from './words';

const fragment = graphql(`
  fragment ApplicationDrawer_application on Application {
    id
    state
    applicant
    message
    submittedAt
    answerBy
    lapsesOn
    isServedFirst
    answeredBy
    closedAt
    answer
    viewerCanAccept
    viewerCanDecline
    viewerCannotAcceptReasons
    team {
      id
      name
    }
    fromTeam {
      id
      name
    }
    household {
      id
      number
      address
      residingSince
      members {
        resident {
          id
          name
          age
        }
      }
    }
  }
`);

interface Props {
  application: FragmentType<typeof fragment>;
  onClose: () => void;
}

/** One application, whole, and the team's answer to it (M13, M17). */
export function ApplicationDrawer(props: Props) {
  const application = readFragment(fragment, props.application);
  const { household } = application;
  const t = useTexts(applicationTexts);
  const format = useFormat();
  return (
    <Drawer
      open
      size={560}
      title={t('applicationOf', { name: application.applicant })}
      extra={<Tag tone={stateTone[application.state]}>{t(stateText[application.state])}</Tag>}
      onClose={props.onClose}
    >
      <Stack gap={5}>
        {application.fromTeam !== null && (
          <p>
            <strong>{t('switchFrom', { team: application.fromTeam.name })}</strong>
          </p>
        )}
        <Facts
          facts={[
            [t('sentAt'), format.instant(application.submittedAt)],
            [t('messageSent'), application.message],
            [t('team'), application.team.name],
            [t('householdNumber'), household?.number],
            [t('address'), household?.address],
            [t('residingSince'), household === null ? null : format.date(household.residingSince)],
            [
              t('members'),
              household?.members.map(({ resident }) => `${resident.name}（${String(resident.age)}）`).join('、'),
            ],
            [t('answerBy'), application.state === 'OPEN' ? format.date(application.answerBy) : null],
            [t('declinedWhy'), application.answer],
            [
              t('answer'),
              application.answeredBy === null || application.closedAt === null
                ? null
                : t('answeredBy', { name: application.answeredBy, at: format.instant(application.closedAt) }),
            ],
          ]}
        />
        {application.viewerCanAccept && <AcceptPanel applicationId={application.id} />}
        {application.viewerCannotAcceptReasons.length > 0 && (
          <Card title={t('cannotAccept')} tone="warm">
            {application.viewerCannotAcceptReasons.map((reason) => (
              <p key={reason}>{t(cannotAcceptText[reason])}</p>
            ))}
          </Card>
        )}
        {application.viewerCanDecline && <DeclinePanel applicationId={application.id} />}
      </Stack>
    </Drawer>
  );
}
