import { Timeline } from 'antd';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { nightsBetween } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import css from './referral.module.css';
import { referralTexts, stateText } from './texts';
import { actText, wayTexts } from './wayTexts';

const fragment = graphql(`
  fragment ReferralEvents_referral on Referral {
    id
    events {
      at
      act
      state
      by
      note
      slotStartsAt
      firstNight
      lastNight
    }
  }
`);

/** What has happened, the first first: the sending team keeps sight throughout (trap 15). */
export function ReferralEvents(props: { referral: FragmentType<typeof fragment> }) {
  const { events } = readFragment(fragment, props.referral);
  const t = useTexts(referralTexts);
  const way = useTexts(wayTexts);
  const format = useFormat();
  return (
    <div>
      <h3 className={css.heading}>{t('events')}</h3>
      <Timeline
        items={events.map(({ at, act, state, by, note, slotStartsAt, firstNight, lastNight }) => ({
          content: (
            <>
              <strong>{act === null ? way('actSENT') : way(actText[act])}</strong>{' '}
              <span className={css.soft}>{t(stateText[state])}</span>{' '}
              <span className={css.soft}>{format.instant(at)}</span>
              {by !== null && <div>{by}</div>}
              {slotStartsAt !== null && (
                <div className={css.soft}>{t('eventSlot', { at: format.instant(slotStartsAt) })}</div>
              )}
              {firstNight !== null && lastNight !== null && (
                <div className={css.soft}>
                  {way('eventBed', { first: format.date(firstNight), nights: nightsBetween(firstNight, lastNight) })}
                </div>
              )}
              {note !== null && <div>{note}</div>}
            </>
          ),
        }))}
      />
    </div>
  );
}
