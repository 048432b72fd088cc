import { Input } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import css from './referral.module.css';
import { referralTexts } from './texts';
import { useAnswer } from './useAnswer';
import { admitting, arriving, correcting, discharging, extending, missing } from './visits';
import { wayTexts } from './wayTexts';

const fragment = graphql(`
  fragment VisitAnswer_referral on Referral {
    id
    viewerCanArrive
    viewerCanMarkNoShow
    viewerCanAdmit
    viewerCanExtend
    viewerCanDischarge
    viewerCanCorrectUntil
    bed {
      lastNight
    }
  }
`);

const REFETCH = ['QueuePage', 'ReferralsPage', 'ReferralById'];
const LONGEST_STAY = 60;

/** What the hospital notes of a visit: whether the patient came, lies in a ward, has left; and the way back from a slip. */
export function VisitAnswer(props: { referral: FragmentType<typeof fragment> }) {
  const referral = readFragment(fragment, props.referral);
  const t = useTexts(wayTexts);
  const words = useTexts(referralTexts);
  const format = useFormat();
  const arrive = useAction(arriving, { refetch: REFETCH });
  const miss = useAction(missing, { refetch: REFETCH });
  const admit = useAction(admitting, { refetch: REFETCH });
  const discharge = useAction(discharging, { refetch: REFETCH });
  const extend = useAction(extending, { refetch: REFETCH });
  const correct = useAction(correcting, { refetch: REFETCH });
  const { refusal, take } = useAnswer();
  const [asking, setAsking] = useState<'noShow' | 'discharge'>();
  const [lastNight, setLastNight] = useState(referral.bed?.lastNight ?? today());
  const [why, setWhy] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { viewerCanArrive, viewerCanMarkNoShow, viewerCanAdmit, viewerCanExtend, viewerCanDischarge } = referral;
  const until = referral.viewerCanCorrectUntil;
  const canNote = viewerCanArrive || viewerCanMarkNoShow || viewerCanAdmit || viewerCanDischarge;
  if (!canNote && until === null) return null;

  const referralId = referral.id;
  const all = [arrive, miss, admit, discharge, extend, correct];
  const busy = all.some((action) => action.busy);
  const note = { referralId, note: null };
  const sendCorrection = async () => {
    setIsMissing(why.trim() === '');
    if (why.trim() !== '' && take(await correct.run({ referralId, note: why.trim() }))) setWhy('');
  };
  return (
    <Card tone="brand" title={t('visitTitle')}>
      <Stack>
        {canNote && (
          <Stack row gap={3}>
            {viewerCanArrive && (
              <Button look="primary" disabled={busy} onClick={() => void arrive.run(note).then(take)}>
                {t('arrive')}
              </Button>
            )}
            {viewerCanAdmit && (
              <Button disabled={busy} onClick={() => void admit.run(note).then(take)}>
                {t('admit')}
              </Button>
            )}
            {viewerCanMarkNoShow && (
              <Button
                disabled={busy}
                onClick={() => {
                  setAsking('noShow');
                }}
              >
                {t('markNoShow')}
              </Button>
            )}
            {viewerCanDischarge && (
              <Button
                look="primary"
                disabled={busy}
                onClick={() => {
                  setAsking('discharge');
                }}
              >
                {t('discharge')}
              </Button>
            )}
          </Stack>
        )}
        {viewerCanExtend && (
          <Stack row gap={3}>
            <DayField
              label={t('lastNight')}
              value={lastNight}
              earliest={today()}
              ahead={LONGEST_STAY}
              onChange={setLastNight}
            />
            <Button
              disabled={busy || lastNight === referral.bed?.lastNight}
              onClick={() => void extend.run({ referralId, lastNight }).then(take)}
            >
              {t('extend')}
            </Button>
          </Stack>
        )}
        {until !== null && (
          <>
            <label className={css.field}>
              {t('correctWhy')}
              <Input
                maxLength={500}
                value={why}
                placeholder={t('correctUntil', { at: format.instant(until) })}
                onChange={(event) => {
                  setWhy(event.target.value);
                }}
              />
            </label>
            {isMissing && <p role="alert">{words('noteNeeded')}</p>}
            <div>
              <Button disabled={busy} onClick={() => void sendCorrection()}>
                {t('correct')}
              </Button>
            </div>
          </>
        )}
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={all.find(({ failure }) => failure !== undefined)?.failure} />
      </Stack>
      {asking !== undefined && (
        <Confirm
          title={t(asking === 'noShow' ? 'noShowAsk' : 'dischargeAsk')}
          verb={t(asking === 'noShow' ? 'markNoShow' : 'discharge')}
          busy={busy}
          onConfirm={() => {
            setAsking(undefined);
            void (asking === 'noShow' ? miss.run(note) : discharge.run(note)).then(take);
          }}
          onCancel={() => {
            setAsking(undefined);
          }}
        >
          {t(asking === 'noShow' ? 'noShowWords' : 'dischargeWords')}
        </Confirm>
      )}
    </Card>
  );
}
