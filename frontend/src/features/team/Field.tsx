import { Input } from 'antd';
import { today } from '../../shared/format/days';
import css from './life.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  longest?: number;
  /** What has happened can be entered up to today only. */
  date?: 'past' | 'any';
}

/** One line of a form: words, or a day. */
export function Field({ label, value, onChange, longest, date }: Props) {
  return (
    <label className={css.field}>
      {label}
      <Input
        value={value}
        {...(longest === undefined ? {} : { maxLength: longest })}
        {...(date === undefined ? {} : { type: 'date' })}
        {...(date === 'past' ? { max: today() } : {})}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
