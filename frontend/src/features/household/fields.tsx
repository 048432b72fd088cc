import { Input, Select } from 'antd';

interface Field<T> {
  label: string;
  value: T;
  onChange: (value: T) => void;
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
