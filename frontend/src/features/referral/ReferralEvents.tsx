import { Timeline } from 'antd';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import css from './referral.module.css';
import { referralTexts, stateText } from './texts';

const fragment = graphql(`
  fragment ReferralEvents_referral on Referral {
    id
    events {
      at
      state
      by
      note
      slotStartsAt
    }
  }
`);

/** What has happened, the first first: the sending team keeps sight throughout (trap 15). */
export function ReferralEvents(props: { referral: FragmentType<typeof fragment> }) {
  const { events } = readFragment(fragment, props.referral);
  const t = useTexts(referralTexts);
  const format = useFormat();
  return (
    <div>
      <h3 className={css.heading}>{t('events')}</h3>
      <Timeline
        items={events.map(({ at, state, by, note, slotStartsAt }) => ({
          content: (
            <>
              <strong>{t(stateText[state])}</strong> <span className={css.soft}>{format.instant(at)}</span>
              <div>{by ?? t('nobody')}</div>
              {slotStartsAt !== null && (
                <div className={css.soft}>{t('eventSlot', { at: format.instant(slotStartsAt) })}</div>
              )}
              {note !== null && <div>{note}</div>}
            </>
          ),
        }))}
      />
    </div>
  );
}
