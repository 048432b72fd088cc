import { Checkbox } from 'antd';
import type { PersonInput, Sex } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { DayField } from '../../shared/ui/staff/DayField';
import { ChoiceField, TextField } from './fields';
import { lifeTexts } from './texts';

/** Who somebody is, as it is typed in. */
export interface PersonDraft {
  name: string;
  idNumber: string;
  isWithoutNumber: boolean;
  sex: Sex | undefined;
  birthDate: string;
  phone: string;
}

export const nobody: PersonDraft = {
  name: '',
  idNumber: '',
  isWithoutNumber: false,
  sex: undefined,
  birthDate: '',
  phone: '',
};

export function isComplete(person: PersonDraft): boolean {
  return (
    person.name.trim() !== '' &&
    (person.isWithoutNumber ? person.sex !== undefined && person.birthDate !== '' : person.idNumber.trim() !== '')
  );
}

export function personInput({ name, idNumber, isWithoutNumber, sex, birthDate, phone }: PersonDraft): PersonInput {
  return {
    name: name.trim(),
    phone: phone.trim() === '' ? null : phone.trim(),
    ...(isWithoutNumber ? { sex: sex ?? null, birthDate } : { idNumber: idNumber.trim() }),
  };
}

/** With an identity number, sex and date of birth follow from it (trap 24). */
export function PersonFields({ person, onChange }: { person: PersonDraft; onChange: (person: PersonDraft) => void }) {
  const t = useTexts(lifeTexts);
  const change = (part: Partial<PersonDraft>) => {
    onChange({ ...person, ...part });
  };
  return (
    <>
      <TextField
        label={t('name')}
        most={60}
        value={person.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      {person.isWithoutNumber ? (
        <>
          <ChoiceField
            label={t('sex')}
            value={person.sex}
            choices={(['MALE', 'FEMALE'] as const).map((sex) => ({ value: sex, label: t(sex) }))}
            onChange={(sex) => {
              change({ sex });
            }}
          />
          <DayField
            label={t('birthDate')}
            value={person.birthDate}
            onChange={(birthDate) => {
              change({ birthDate });
            }}
          />
        </>
      ) : (
        <TextField
          label={t('idNumber')}
          most={18}
          value={person.idNumber}
          onChange={(idNumber) => {
            change({ idNumber });
          }}
        />
      )}
      <Checkbox
        checked={person.isWithoutNumber}
        onChange={(event) => {
          change({ isWithoutNumber: event.target.checked });
        }}
      >
        {t('withoutNumber')}
      </Checkbox>
      <TextField
        label={t('phone')}
        most={20}
        value={person.phone}
        onChange={(phone) => {
          change({ phone });
        }}
      />
    </>
  );
}
