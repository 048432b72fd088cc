import { Select } from 'antd';
import { useTexts } from '../../shared/i18n/useTexts';
import css from './referral.module.css';
import { wayTexts } from './wayTexts';

interface Props {
  wards: readonly { id: string; name: string; free: number }[];
  /** Absent for any ward. */
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

const ANY = '';

/** Which ward, with the beds that are free on all of the nights; any, unless one is chosen. */
export function WardSelect({ wards, chosen, onChoose }: Props) {
  const t = useTexts(wayTexts);
  if (wards.length === 0) return <p className={css.soft}>{t('noWards')}</p>;
  return (
    <label className={css.field}>
      {t('ward')}
      <Select
        aria-label={t('ward')}
        value={chosen ?? ANY}
        options={[
          { value: ANY, label: t('anyWard') },
          ...wards.map(({ id, name, free }) => ({ value: id, label: t('wardFree', { name, free }) })),
        ]}
        onChange={(id: string) => {
          onChoose(id === ANY ? undefined : id);
        }}
      />
    </label>
  );
}
