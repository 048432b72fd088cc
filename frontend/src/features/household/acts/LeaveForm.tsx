import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import { today } from '../../../shared/format/days';
import { useTexts } from '../../../shared/i18n/useTexts';
import { DayField } from '../../../shared/ui/staff/DayField';
import { ActDrawer } from '../ActDrawer';
import { ChoiceField, TextField } from '../fields';
import type { ActProps } from '../member';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';

const leaving = graphql(`
  mutation LeaveHousehold($input: HouseholdLeaveInput!) {
    householdLeave(input: $input) {
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

/** A member moves out of the register; the past stays (M10). */
export function LeaveForm({ householdId, members, onRecorded, onClose }: ActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(leaving, onRecorded);
  const [residentId, setResidentId] = useState<string | undefined>(
    members.length === 1 ? members[0]?.resident.id : undefined,
  );
  const [day, setDay] = useState(today());
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      title={t('actLEAVE')}
      lead={t('leadLEAVE')}
      act={act}
      complete={residentId !== undefined && note.trim() !== ''}
      onSend={() => {
        if (residentId !== undefined) void act.send({ householdId, residentId, day, note });
      }}
      onClose={onClose}
    >
      <ChoiceField
        label={t('who')}
        value={residentId}
        choices={members.map(({ resident }) => ({ value: resident.id, label: resident.name }))}
        onChange={setResidentId}
      />
      <DayField label={t('dayLast')} value={day} onChange={setDay} />
      <TextField label={t('noteTo')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
