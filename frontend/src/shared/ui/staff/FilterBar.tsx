import { DatePicker, Input, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { useNavigate, useSearchParams } from 'react-router';
import { Stack } from '../Stack';

interface Choice {
  /** The parameter of the address; it names the filter for the query and for the file alike. */
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** What counts where nothing is chosen, for an order; a filter without it can be empty. */
  usual?: string;
}

/** Parts of a list, one of them shown. */
interface Views {
  name: string;
  options: readonly { value: string; label: string }[];
  /** The part that is shown where none is chosen. */
  usual: string;
  onChange?: () => void;
}

interface Props {
  views?: Views;
  /** The words of the search field; absent without one. */
  search?: string;
  choices?: readonly Choice[];
  days?: readonly { name: string; label: string }[];
}

/** What narrows and orders a list. It lives in the address, so that a list can be sent to somebody and the back button works. */
export function FilterBar({ views, search, choices = [], days = [] }: Props) {
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const go = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(parameters);
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
    void navigate({ search: next.toString() });
  };
  return (
    <div data-print="hide">
      <Stack row gap={3}>
        {views !== undefined && (
          <Segmented
            value={parameters.get(views.name) ?? views.usual}
            options={[...views.options]}
            onChange={(value) => {
              views.onChange?.();
              go(views.name, value === views.usual ? undefined : value);
            }}
          />
        )}
        {search !== undefined && (
          <Input.Search
            key={parameters.get('text') ?? ''}
            aria-label={search}
            placeholder={search}
            defaultValue={parameters.get('text') ?? ''}
            allowClear
            style={{ maxWidth: '22rem' }}
            onSearch={(text) => {
              go('text', text.trim());
            }}
          />
        )}
        {choices.map(({ name, label, options, usual }) => (
          <Select
            key={name}
            aria-label={label}
            placeholder={label}
            allowClear={usual === undefined}
            showSearch={options.length > 8 && { optionFilterProp: 'label' }}
            style={{ minWidth: '10rem' }}
            value={parameters.get(name) ?? usual}
            options={[...options]}
            onChange={(value: string | undefined) => {
              go(name, value === usual ? undefined : value);
            }}
          />
        ))}
        {days.map(({ name, label }) => (
          <DatePicker
            key={name}
            aria-label={label}
            placeholder={label}
            value={parameters.has(name) ? dayjs(parameters.get(name)) : null}
            onChange={(day) => {
              go(name, day?.format('YYYY-MM-DD'));
            }}
          />
        ))}
      </Stack>
    </div>
  );
}
