import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { Tag } from '../../shared/ui/Tag';
import { hospitalTexts, slotStateText, slotStateTone } from './texts';

const fragment = graphql(`
  fragment SlotTable_slot on ClinicSlot {
    id
    servedBy
    startsAt
    endsAt
    state
    heldUntil
    opensToAllAt
    viewerCanWithdraw
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
  mutation WithdrawSlot($input: ClinicSlotWithdrawInput!) {
    clinicSlotWithdraw(input: $input) {
      __typename
      ... on ClinicSlotWithdrawn {
        slot {
          id
          ...SlotTable_slot
        }
      }
      ... on ClinicSlotWithdrawRefused {
        message
      }
    }
  }
`);

/** The slots of a day in the order of the clock. */
export function SlotTable({ label, slots }: { label: string; slots: readonly FragmentType<typeof fragment>[] }) {
  const t = useTexts(hospitalTexts);
  const format = useFormat();
  const withdraw = useAction(withdrawal, { refetch: ['SlotsPage'] });
  const [askingId, setAskingId] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const rows = slots.map((slot) => readFragment(fragment, slot));
  const asking = rows.find(({ id }) => id === askingId);
  const takeBack = async (slotId: string) => {
    setAskingId(undefined);
    const answer = await withdraw.run({ slotId });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ClinicSlotWithdrawn':
        setRefusal(undefined);
        break;
      case 'ClinicSlotWithdrawRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <>
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={withdraw.failure} />
      <DataTable
        label={label}
        size="small"
        rows={rows}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            title: t('time'),
            width: '9rem',
            render: (_, slot) => (
              <strong>
                {format.time(slot.startsAt)} – {format.time(slot.endsAt)}
              </strong>
            ),
          },
          { title: t('department'), render: (_, slot) => slot.department.name },
          { title: t('servedBy'), render: (_, slot) => slot.servedBy },
          { title: t('reservedFor'), render: (_, slot) => slot.reservedFor?.name ?? slot.reservedForInstitution?.name },
          { title: t('opensToAll'), ...wholeDays, render: (_, slot) => format.instant(slot.opensToAllAt) },
          {
            title: t('state'),
            render: (_, slot) => (
              <>
                <Tag tone={slotStateTone[slot.state]}>{t(slotStateText[slot.state])}</Tag>{' '}
                {slot.heldUntil !== null && t('heldUntil', { at: format.instant(slot.heldUntil) })}
              </>
            ),
          },
          {
            title: '',
            render: (_, slot) =>
              slot.viewerCanWithdraw && (
                <Button
                  look="quiet"
                  disabled={withdraw.busy}
                  onClick={() => {
                    setAskingId(slot.id);
                  }}
                >
                  {t('withdraw')}
                </Button>
              ),
          },
        ]}
      />
      {asking !== undefined && (
        <Confirm
          title={t('withdrawAsk')}
          verb={t('withdraw')}
          onConfirm={() => void takeBack(asking.id)}
          onCancel={() => {
            setAskingId(undefined);
          }}
        >
          {t('withdrawWords', { doctor: asking.servedBy, at: format.instant(asking.startsAt) })}
        </Confirm>
      )}
    </>
  );
}
