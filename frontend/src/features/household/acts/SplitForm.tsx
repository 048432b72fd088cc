import { Checkbox } from 'antd';
import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import { today } from '../../../shared/format/days';
import { useTexts } from '../../../shared/i18n/useTexts';
import { DayField } from '../../../shared/ui/staff/DayField';
import { ActDrawer } from '../ActDrawer';
import { dwellingInput, DwellingFields, nowhere } from '../DwellingFields';
import { TextField } from '../fields';
import type { ActProps } from '../member';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import { hasOneHead, RelationFields, relationInputs, type Relations } from './RelationFields';

const split = graphql(`
  mutation SplitHousehold($input: HouseholdSplitInput!) {
    householdSplit(input: $input) {
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

/** Some members found a household of their own (trap 8). */
export function SplitForm({ householdId, members, onRecorded, onClose }: ActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(split, onRecorded);
  const [going, setGoing] = useState<Relations>({});
  const [dwelling, setDwelling] = useState(nowhere);
  const [day, setDay] = useState(today());
  const [note, setNote] = useState('');
  const goes = (id: string, does: boolean) => {
    const { [id]: stays, ...others } = going;
    setGoing(does ? { ...going, [id]: stays } : others);
  };
  return (
    <ActDrawer
      title={t('actSPLIT')}
      lead={t('leadSPLIT')}
      act={act}
      complete={hasOneHead(going) && dwelling.villageId !== undefined && dwelling.address.trim() !== ''}
      onSend={() =>
        void act.send({ householdId, members: relationInputs(going), dwelling: dwellingInput(dwelling), day, note })
      }
      onClose={onClose}
    >
      {members.map(({ resident }) => (
        <Checkbox
          key={resident.id}
          checked={resident.id in going}
          onChange={(event) => {
            goes(resident.id, event.target.checked);
          }}
        >
          {t('goes', { name: resident.name })}
        </Checkbox>
      ))}
      <RelationFields
        members={members.filter(({ resident }) => resident.id in going)}
        stated={going}
        onChange={setGoing}
      />
      <DwellingFields dwelling={dwelling} onChange={setDwelling} />
      <DayField label={t('dayFirst')} value={day} onChange={setDay} />
      <TextField label={t('note')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
