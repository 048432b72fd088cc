import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import type { Relation, Sex } from '../../../shared/api/gql/graphql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { DayField } from '../../../shared/ui/staff/DayField';
import { ActDrawer } from '../ActDrawer';
import { ChoiceField, TextField } from '../fields';
import type { ActProps } from '../member';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import { relationText } from '../words';

const birth = graphql(`
  mutation EnterNewborn($input: HouseholdNewbornInput!) {
    householdNewborn(input: $input) {
      __typename
      ... on LifeRecorded {
        household {
          id
        }
      }
      ... on LifeRefused {
        message
      }
    }
  }
`);

const OF_A_CHILD: readonly Relation[] = ['CHILD', 'GRANDCHILD', 'OTHER'];

/** A newborn needs no identity number yet (trap 8). */
export function NewbornForm({ householdId, onRecorded, onClose }: ActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(birth, onRecorded);
  const [name, setName] = useState('');
  const [sex, setSex] = useState<Sex>();
  const [relation, setRelation] = useState<Relation>('CHILD');
  const [day, setDay] = useState('');
  return (
    <ActDrawer
      title={t('actNEWBORN')}
      lead={t('leadNEWBORN')}
      act={act}
      complete={name.trim() !== '' && sex !== undefined && day !== ''}
      onSend={() => {
        if (sex !== undefined) void act.send({ householdId, name: name.trim(), sex, relation, day });
      }}
      onClose={onClose}
    >
      <TextField label={t('name')} most={60} value={name} onChange={setName} />
      <ChoiceField
        label={t('sex')}
        value={sex}
        choices={(['MALE', 'FEMALE'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={setSex}
      />
      <ChoiceField
        label={t('relation')}
        value={relation}
        choices={OF_A_CHILD.map((value) => ({ value, label: t(relationText[value]) }))}
        onChange={setRelation}
      />
      <DayField label={t('dayBirth')} value={day} onChange={setDay} />
    </ActDrawer>
  );
}
