import { nightsBetween } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { referralTexts } from './texts';
import { wayTexts } from './wayTexts';

interface Held {
  slot: { startsAt: string; servedBy: string } | null;
  bed: { ward: string | null; firstNight: string; lastNight: string } | null;
}

/** What a referral holds, was given or asks for, in one line. */
export function usePlace() {
  const t = useTexts(referralTexts);
  const way = useTexts(wayTexts);
  const format = useFormat();
  return ({ slot, bed }: Held): string => {
    if (slot !== null) return t('slotOf', { at: format.instant(slot.startsAt), doctor: slot.servedBy });
    if (bed === null) return t('noSlot');
    const day = format.date(bed.firstNight);
    const nights = nightsBetween(bed.firstNight, bed.lastNight);
    return bed.ward === null ? way('noBed', { day, nights }) : way('bedOf', { ward: bed.ward, day, nights });
  };
}
