import { skipToken, useQuery } from '@apollo/client/react';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { ReferralDeclineReason, ReferralWant } from '../../shared/api/gql/graphql';
import { daysLater, nightsBetween, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { BedFields, type Bed } from './BedFields';
import { confirmation, declining, offering } from './answers';
import css from './referral.module.css';
import { declineText, referralTexts } from './texts';
import { useAnswer } from './useAnswer';
import { WardSelect } from './WardSelect';
import { wayTexts } from './wayTexts';

const freeSlots = graphql(`
  query FreeSlots($filter: ClinicSlotFilter!) {
    clinicSlots(filter: $filter, first: 100) {
      edges {
        node {
          id
          startsAt
          servedBy
        }
      }
    }
  }
`);

const freeWards = graphql(`
  query FreeWards($from: Date!, $days: Int!) {
    wardBoard(from: $from, days: $days) {
      rows {
        ward {
          id
          name
          department {
            id
          }
        }
        nights {
          free
        }
      }
    }
  }
`);

interface Props {
  referralId: string;
  departmentId: string;
  want: ReferralWant;
  ownSlotId: string | undefined;
  ownBed: { ward: string | null; firstNight: string; lastNight: string } | undefined;
}

const DAYS = 30;
const LONGEST_BOARD = 42;
const REFETCH = ['QueuePage', 'ReferralsPage', 'ReferralById', 'FreeSlots'];

/** The hospital's three answers: confirm, offer another slot, decline (M24). */
export function HospitalAnswer({ referralId, departmentId, want, ownSlotId, ownBed }: Props) {
  const t = useTexts(referralTexts);
  const format = useFormat();
  const way = useTexts(wayTexts);
  const isBed = want === 'BED';
  const asked = {
    firstNight: ownBed?.firstNight ?? today(),
    nights: ownBed === undefined ? 7 : nightsBetween(ownBed.firstNight, ownBed.lastNight),
  };
  const filter = {
    from: today(),
    until: daysLater(today(), DAYS),
    departmentId,
    states: ['FREE' as const],
    kinds: want === 'EXAMINATION' ? ['EXAMINATION' as const] : ['EXPERT_CLINIC' as const, 'JOINT_CLINIC' as const],
  };
  const { data } = useQuery(freeSlots, isBed ? skipToken : { variables: { filter }, fetchPolicy: 'network-only' });
  const [otherBed, setOtherBed] = useState<Bed>();
  const [wardId, setWardId] = useState<string>();
  const { firstNight, nights } = otherBed ?? asked;
  const board = useQuery(
    freeWards,
    isBed
      ? { variables: { from: firstNight, days: Math.min(nights, LONGEST_BOARD) }, fetchPolicy: 'network-only' }
      : skipToken,
  );
  const wards = (board.data?.wardBoard.rows ?? [])
    .filter(({ ward }) => ward.department.id === departmentId)
    .map(({ ward, nights: each }) => ({
      id: ward.id,
      name: ward.name,
      free: Math.min(...each.map(({ free }) => free)),
    }));
  const confirm = useAction(confirmation, { refetch: REFETCH });
  const decline = useAction(declining, { refetch: REFETCH });
  const offer = useAction(offering, { refetch: REFETCH });
  const { refusal, take } = useAnswer();
  const [slotId, setSlotId] = useState<string>();
  const [reason, setReason] = useState<ReferralDeclineReason>();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<'chooseDeclineReason' | 'noteNeeded'>();
  const [asking, setAsking] = useState(false);

  const hasPlace = isBed ? ownBed?.ward != null : ownSlotId !== undefined;
  // without a ward the nights that are asked for are the first proposal
  const isNewBed = isBed && (!hasPlace || otherBed !== undefined || wardId !== undefined);
  const bed = isNewBed ? { firstNight, nights, wardId: wardId ?? null } : null;
  const isOther = slotId !== undefined || bed !== null;
  const words = note.trim() === '' ? null : note.trim();
  const busy = confirm.busy || decline.busy || offer.busy;
  const slots = (data?.clinicSlots.edges ?? []).filter(({ node }) => node.id !== ownSlotId);
  const send = {
    confirm: async () => take(await confirm.run({ referralId, slotId: slotId ?? null, bed, note: words })),
    offer: async () =>
      (slotId !== undefined || bed !== null) &&
      take(await offer.run({ referralId, slotId: slotId ?? null, bed, note: words })),
    decline: async () => {
      setAsking(false);
      if (reason !== undefined) take(await decline.run({ referralId, reason, note: words }));
    },
  };
  const askDecline = () => {
    const lacks =
      reason === undefined ? 'chooseDeclineReason' : reason === 'OTHER' && words === null ? 'noteNeeded' : undefined;
    setMissing(lacks);
    setAsking(lacks === undefined);
  };

  return (
    <Card tone="brand">
      <Stack>
        <label className={css.field}>
          {t('noteLabel')}
          <Input.TextArea
            rows={2}
            maxLength={500}
            value={note}
            placeholder={t('noteHint')}
            onChange={(event) => {
              setNote(event.target.value);
            }}
          />
        </label>
        {isBed ? (
          <div className={css.field}>
            {way('otherBed')}
            <BedFields bed={otherBed ?? asked} onChange={setOtherBed} />
            {board.data !== undefined && <WardSelect wards={wards} chosen={wardId} onChoose={setWardId} />}
          </div>
        ) : (
          <label className={css.field}>
            {t('otherSlot')}
            <Select
              aria-label={t('otherSlot')}
              allowClear
              value={slotId ?? null}
              notFoundContent={t('noFreeSlots')}
              options={slots.map(({ node }) => ({
                value: node.id,
                label: t('slotOf', { at: format.instant(node.startsAt), doctor: node.servedBy }),
              }))}
              onChange={(id: string | undefined) => {
                setSlotId(id);
              }}
            />
          </label>
        )}
        <Stack row gap={3}>
          <Button look="primary" disabled={busy || (!hasPlace && !isOther)} onClick={() => void send.confirm()}>
            {t(isOther ? 'confirmInto' : 'confirm')}
          </Button>
          <Button disabled={busy || !isOther} onClick={() => void send.offer()}>
            {t('offer')}
          </Button>
        </Stack>
        <Stack row gap={3}>
          <Select
            aria-label={t('declineWhy')}
            placeholder={t('declineWhy')}
            style={{ width: 'min(14rem, 100%)' }}
            value={reason ?? null}
            options={(Object.keys(declineText) as ReferralDeclineReason[]).map((value) => ({
              value,
              label: t(declineText[value]),
            }))}
            onChange={(value: ReferralDeclineReason) => {
              setReason(value);
            }}
          />
          <Button look="danger" disabled={busy} onClick={askDecline}>
            {t('decline')}
          </Button>
        </Stack>
        {missing !== undefined && <p role="alert">{t(missing)}</p>}
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={confirm.failure ?? offer.failure ?? decline.failure} />
      </Stack>
      {asking && (
        <Confirm
          danger
          title={t('declineAsk')}
          verb={t('decline')}
          busy={busy}
          onConfirm={() => void send.decline()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('declineWords')}
        </Confirm>
      )}
    </Card>
  );
}
