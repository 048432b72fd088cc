import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import { today } from '../../../shared/format/days';
import { useTexts } from '../../../shared/i18n/useTexts';
import { DayField } from '../../../shared/ui/staff/DayField';
import { ActDrawer } from '../ActDrawer';
import { TextField } from '../fields';
import type { ActProps } from '../member';
import { isComplete, nobody, PersonFields, personInput } from '../PersonFields';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';

const staying = graphql(`
  mutation StayWithHousehold($input: HouseholdStayInput!) {
    householdStay(input: $input) {
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

const HALF_A_YEAR = 184;

/** Notes a guest, who is no member (trap 4). */
export function StayForm({ householdId, onRecorded, onClose }: ActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(staying, onRecorded);
  const [person, setPerson] = useState(nobody);
  const [day, setDay] = useState(today());
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      title={t('actSTAY')}
      lead={t('leadSTAY')}
      act={act}
      complete={isComplete(person) && until !== ''}
      onSend={() => void act.send({ householdId, person: personInput(person), day, until, note })}
      onClose={onClose}
    >
      <PersonFields person={person} onChange={setPerson} />
      <DayField label={t('dayFirst')} value={day} onChange={setDay} />
      <DayField label={t('dayUntil')} value={until} ahead={HALF_A_YEAR} onChange={setUntil} />
      <TextField label={t('note')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
