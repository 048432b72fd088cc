import { Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { accepting, cancelling } from './answers';
import css from './referral.module.css';
import { referralTexts } from './texts';
import { useAnswer } from './useAnswer';

const REFETCH = ['ReferralsPage', 'ReferralById'];

/** What the sending team may still do: take the offered slot, or cancel (M24). */
export function TeamAnswer({
  referralId,
  canAccept,
  canCancel,
}: {
  referralId: string;
  canAccept: boolean;
  canCancel: boolean;
}) {
  const t = useTexts(referralTexts);
  const accept = useAction(accepting, { refetch: REFETCH });
  const cancel = useAction(cancelling, { refetch: REFETCH });
  const { refusal, take } = useAnswer();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const busy = accept.busy || cancel.busy;
  const askCancel = () => {
    const lacks = note.trim() === '';
    setMissing(lacks);
    setAsking(!lacks);
  };
  const sendCancel = async () => {
    setAsking(false);
    take(await cancel.run({ referralId, note: note.trim() }));
  };
  return (
    <Card tone="brand">
      <Stack>
        {canAccept && (
          <div>
            <Button look="primary" disabled={busy} onClick={() => void accept.run({ referralId }).then(take)}>
              {t('acceptOffer')}
            </Button>
          </div>
        )}
        {canCancel && (
          <>
            <label className={css.field}>
              {t('cancelHint')}
              <Input
                maxLength={500}
                value={note}
                onChange={(event) => {
                  setNote(event.target.value);
                }}
              />
            </label>
            {missing && <p role="alert">{t('noteNeeded')}</p>}
            <div>
              <Button disabled={busy} onClick={askCancel}>
                {t('cancel')}
              </Button>
            </div>
          </>
        )}
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={accept.failure ?? cancel.failure} />
      </Stack>
      {asking && (
        <Confirm
          danger
          title={t('cancelAsk')}
          verb={t('cancel')}
          onConfirm={() => void sendCancel()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('cancelWords')}
        </Confirm>
      )}
    </Card>
  );
}
