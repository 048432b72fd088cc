import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import css from './hospital.module.css';
import { localTime } from './slotTime';
import { hospitalTexts, slotStateText, slotStateTone } from './texts';

const fragment = graphql(`
  fragment SlotDialog_slot on ClinicSlot {
    id
    servedBy
    startsAt
    endsAt
    state
    heldUntil
    opensToAllAt
    publicAt
    viewerCanWithdraw
    viewerCanMove
    department {
      id
      name
    }
    reservedFor {
      id
      name
    }
    reservedForInstitution {
      id
      name
    }
  }
`);

const withdrawal = graphql(`
  mutation WithdrawOneSlot($input: ClinicSlotWithdrawInput!) {
    clinicSlotWithdraw(input: $input) {
      __typename
      ... on ClinicSlotWithdrawn {
        slot {
          id
          ...SlotDialog_slot
        }
      }
      ... on ClinicSlotWithdrawRefused {
        message
      }
    }
  }
`);

interface Props {
  slot: FragmentType<typeof fragment>;
  /** Moves it to an instant; answers with the words of a refusal. */
  onMove: (slotId: string, startsAt: string) => Promise<string | undefined>;
  onClose: () => void;
}

/** One slot: for whom it is kept and until when; moved to a time or taken back while it is free (trap 14). */
export function SlotDialog({ slot: source, onMove, onClose }: Props) {
  const t = useTexts(hospitalTexts);
  const format = useFormat();
  const slot = readFragment(fragment, source);
  const withdraw = useAction(withdrawal, { refetch: ['SlotsPage'] });
  const [time, setTime] = useState<Dayjs>(() => dayjs(localTime(slot.startsAt)));
  const [refusal, setRefusal] = useState<string>();
  const takeBack = async () => {
    const answer = await withdraw.run({ slotId: slot.id });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ClinicSlotWithdrawn':
        onClose();
        break;
      case 'ClinicSlotWithdrawRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  const move = async () => {
    setRefusal(await onMove(slot.id, time.format('YYYY-MM-DDTHH:mm:ss')));
  };
  return (
    <Dialog
      title={`${slot.servedBy} ${format.instant(slot.startsAt)}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('closeSlot')}</Button>
          {slot.viewerCanWithdraw && (
            <Button look="danger" disabled={withdraw.busy} onClick={() => void takeBack()}>
              {t('withdraw')}
            </Button>
          )}
          {slot.viewerCanMove && (
            <Button look="primary" onClick={() => void move()}>
              {t('move')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={3}>
        <p>
          {slot.department.name} ·{' '}
          {t('keptFor', { name: slot.reservedFor?.name ?? slot.reservedForInstitution?.name ?? '' })}
        </p>
        <p>
          <Tag tone={slotStateTone[slot.state]}>{t(slotStateText[slot.state])}</Tag>{' '}
          {slot.heldUntil !== null && t('heldUntil', { at: format.instant(slot.heldUntil) })}
        </p>
        {slot.state === 'FREE' && (
          <p>{t('window', { all: format.instant(slot.opensToAllAt), public: format.instant(slot.publicAt) })}</p>
        )}
        {slot.viewerCanMove ? (
          <label className={css.field}>
            {t('moveTo')}
            <DatePicker
              aria-label={t('moveTo')}
              showTime={{ format: 'HH:mm', minuteStep: 5 }}
              format="YYYY-MM-DD HH:mm"
              needConfirm={false}
              allowClear={false}
              value={time}
              minDate={dayjs()}
              getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
              onChange={(chosen) => {
                if (!Array.isArray(chosen) && chosen !== null) setTime(chosen);
              }}
            />
          </label>
        ) : (
          (slot.state === 'HELD' || slot.state === 'BOOKED') && <p>{t('protected')}</p>
        )}
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={withdraw.failure} />
      </Stack>
    </Dialog>
  );
}
