import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { useReferralWork } from './useReferralWork';
import css from './work.module.css';
import { workTexts } from './workTexts';

/** In the menu: how much there is to do with referrals. */
export function ReferralWorkBadge() {
  const t = useTexts(workTexts);
  const format = useFormat();
  const toDo = useReferralWork()?.toDo;
  if (toDo === undefined || toDo.number === 0) return null;
  const number = format.number(toDo.number);
  const count = toDo.isMore ? t('more', { count: number }) : number;
  return (
    <span className={css.badge}>
      <span aria-hidden="true">{count}</span>
      <span className="only-heard">{t('badge', { count })}</span>
    </span>
  );
}
