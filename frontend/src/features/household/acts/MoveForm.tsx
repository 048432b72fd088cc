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

const move = graphql(`
  mutation MoveHousehold($input: HouseholdMoveInput!) {
    householdMove(input: $input) {
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

/** A household moves inside the district; the old address is kept (trap 12). */
export function MoveForm({ householdId, onRecorded, onClose }: ActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(move, onRecorded);
  const [dwelling, setDwelling] = useState(nowhere);
  const [day, setDay] = useState(today());
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      title={t('actMOVE')}
      lead={t('leadMOVE')}
      act={act}
      complete={dwelling.villageId !== undefined && dwelling.address.trim() !== ''}
      onSend={() => void act.send({ householdId, dwelling: dwellingInput(dwelling), day, note })}
      onClose={onClose}
    >
      <DwellingFields dwelling={dwelling} onChange={setDwelling} />
      <DayField label={t('dayFirst')} value={day} onChange={setDay} />
      <TextField label={t('note')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
