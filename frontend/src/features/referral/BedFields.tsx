import { InputNumber } from 'antd';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { DayField } from '../../shared/ui/staff/DayField';
import css from './referral.module.css';
import { wayTexts } from './wayTexts';

export interface Bed {
  firstNight: string;
  nights: number;
}

const AHEAD = 90;
const MOST = 60;

/** From which day on, and for how many nights. */
export function BedFields({ bed, onChange }: { bed: Bed; onChange: (bed: Bed) => void }) {
  const t = useTexts(wayTexts);
  return (
    <div className={css.form}>
      <DayField
        label={t('firstNight')}
        value={bed.firstNight}
        earliest={today()}
        ahead={AHEAD}
        onChange={(firstNight) => {
          onChange({ ...bed, firstNight });
        }}
      />
      <label className={css.field}>
        {t('nights')}
        <InputNumber
          aria-label={t('nights')}
          min={1}
          max={MOST}
          precision={0}
          value={bed.nights}
          onChange={(nights) => {
            onChange({ ...bed, nights: nights ?? 1 });
          }}
        />
      </label>
    </div>
  );
}
