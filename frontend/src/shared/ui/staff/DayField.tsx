import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { daysLater, today } from '../../format/days';
import css from './DayField.module.css';

interface Props {
  label: string;
  /** YYYY-MM-DD; empty while none is chosen. */
  value: string;
  onChange: (value: string) => void;
  /** The first day that can be chosen; absent without one. */
  earliest?: string;
  /** How many days after today can be chosen; none, unless told. */
  ahead?: number;
}

/** A civil day; not ahead, unless it may be. */
export function DayField({ label, value, onChange, earliest, ahead = 0 }: Props) {
  return (
    <label className={css.field}>
      {label}
      <DatePicker
        aria-label={label}
        placement="bottomLeft"
        allowClear={false}
        value={value === '' ? null : dayjs(value)}
        {...(earliest === undefined ? {} : { minDate: dayjs(earliest) })}
        maxDate={dayjs(daysLater(today(), ahead))}
        onChange={(day) => {
          if (!Array.isArray(day)) onChange(day?.format('YYYY-MM-DD') ?? '');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault(); // it takes the day, and does not send the form
        }}
      />
    </label>
  );
}
