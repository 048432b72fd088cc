import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { daysLater, today } from '../../shared/format/days';

interface Field<T> {
  label: string;
  value: T;
  onChange: (value: T) => void;
}

/** A civil day; not ahead, unless it may be. */
export function DayField({ label, value, onChange, ahead = 0 }: Field<string> & { ahead?: number }) {
  return (
    <label>
      {label}
      <DatePicker
        aria-label={label}
        placement="bottomLeft"
        allowClear={false}
        value={value === '' ? null : dayjs(value)}
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

export function TextField({ label, value, onChange, hint, most }: Field<string> & { hint?: string; most: number }) {
  return (
    <label>
      {label}
      <Input
        value={value}
        maxLength={most}
        {...(hint === undefined ? {} : { placeholder: hint })}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}

/** One of a few. */
export function ChoiceField<T extends string>({
  label,
  value,
  onChange,
  choices,
  loading = false,
}: {
  label: string;
  value: T | undefined;
  onChange: (value: T) => void;
  choices: readonly { value: T; label: string }[];
  loading?: boolean;
}) {
  return (
    <label>
      {label}
      <Select<T>
        aria-label={label}
        value={value ?? null}
        loading={loading}
        options={[...choices]}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(chosen) => {
          onChange(chosen);
        }}
      />
    </label>
  );
}
