import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import { today } from '../../../shared/format/days';
import { useTexts } from '../../../shared/i18n/useTexts';
import { DayField } from '../../../shared/ui/staff/DayField';
import { ActDrawer } from '../ActDrawer';
import { TextField } from '../fields';
import type { ActProps } from '../member';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';

const departure = graphql(`
  mutation DepartHousehold($input: HouseholdDepartInput!) {
    householdDepart(input: $input) {
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

/** The whole household leaves the district (trap 8). */
export function DepartForm({ householdId, onRecorded, onClose }: ActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(departure, onRecorded);
  const [day, setDay] = useState(today());
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      danger
      title={t('actDEPART')}
      lead={t('leadDEPART')}
      act={act}
      complete={note.trim() !== ''}
      onSend={() => void act.send({ householdId, day, note })}
      onClose={onClose}
    >
      <DayField label={t('dayLast')} value={day} onChange={setDay} />
      <TextField label={t('noteTo')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
