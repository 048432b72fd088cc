import { Drawer } from 'antd';
import { graphql } from '../../shared/api/gql';
import type { DownReferralDrawer_DownFragment } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Facts } from '../../shared/ui/Facts';
import { Masked } from '../../shared/ui/Masked';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { peopleTexts, sexText } from '../../shared/words/peopleTexts';
import { downStateText, downStateTone, downTexts, kindText } from './downTexts';
import css from './referral.module.css';
import { TakeOverForm } from './TakeOverForm';

export const downReferral = graphql(`
  fragment DownReferralDrawer_down on DownReferral {
    id
    number
    kind
    state
    summary
    watchFor
    takeOverBy
    isOverdue
    sentBy
    sentAt
    takenOverBy
    takenOverAt
    plan
    firstVisitOn
    viewerCanTakeOver
    patient {
      name
      sex
      age
      phoneMasked
    }
    department {
      id
      name
      hospital {
        id
        name
      }
    }
    team {
      id
      name
    }
    referral {
      id
      number
    }
  }
`);

interface Props {
  down: DownReferralDrawer_DownFragment;
  onTakenOver: () => unknown;
  onClose: () => void;
}

/** One patient on the way back, whole, and how to take over (M25). */
export function DownReferralDrawer({ down, onTakenOver, onClose }: Props) {
  const t = useTexts(downTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const { patient, department } = down;
  return (
    <Drawer
      open
      size={620}
      title={t('titleOf', { name: patient.name })}
      extra={<Tag tone={downStateTone[down.state]}>{t(downStateText[down.state])}</Tag>}
      onClose={onClose}
    >
      <Stack gap={5}>
        <Facts
          facts={[
            [t('number'), down.number],
            [t('kind'), t(kindText[down.kind])],
            [
              t('patient'),
              `${patient.name} · ${t('patientWords', { sex: people(sexText[patient.sex]), age: patient.age })}`,
            ],
            [t('phone'), patient.phoneMasked === null ? null : <Masked value={patient.phoneMasked} />],
            [t('from'), `${department.hospital.name} · ${department.name}`],
            [t('sent'), t('sentWords', { by: down.sentBy, at: format.instant(down.sentAt) })],
            [t('upNumber'), down.referral?.number],
            [t('team'), down.team?.name ?? t('noTeam')],
            [t('takeOverBy'), format.date(down.takeOverBy)],
            [
              t('takenOver'),
              down.takenOverBy === null || down.takenOverAt === null
                ? null
                : t('sentWords', { by: down.takenOverBy, at: format.instant(down.takenOverAt) }),
            ],
            [t('plan'), down.plan],
            [t('firstVisitOn'), down.firstVisitOn === null ? null : format.date(down.firstVisitOn)],
          ]}
        />
        <div>
          <h3>{t('summary')}</h3>
          <p className={css.prose}>{down.summary}</p>
        </div>
        <div>
          <h3>{t('watchFor')}</h3>
          <p className={css.prose}>{down.watchFor}</p>
        </div>
        {down.viewerCanTakeOver && <TakeOverForm id={down.id} onDone={onTakenOver} />}
      </Stack>
    </Drawer>
  );
}
