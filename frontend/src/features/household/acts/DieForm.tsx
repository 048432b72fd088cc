import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import { today } from '../../../shared/format/days';
import { useTexts } from '../../../shared/i18n/useTexts';
import { DayField } from '../../../shared/ui/staff/DayField';
import { ActDrawer } from '../ActDrawer';
import { TextField } from '../fields';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import type { PersonActProps } from './person';

const death = graphql(`
  mutation NoteDeath($input: ResidentDieInput!) {
    residentDie(input: $input) {
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

/** Notes a death, also of the head (trap 8). */
export function DieForm({ residentId, onRecorded, onClose }: PersonActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(death, onRecorded);
  const [day, setDay] = useState(today());
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      danger
      title={t('actDIE')}
      lead={t('leadDIE')}
      act={act}
      complete
      onSend={() => void act.send({ residentId, day, note })}
      onClose={onClose}
    >
      <DayField label={t('day')} value={day} onChange={setDay} />
      <TextField label={t('note')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
