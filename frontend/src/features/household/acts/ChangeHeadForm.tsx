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
import { hasOneHead, RelationFields, relationInputs, type Relations } from './RelationFields';

const change = graphql(`
  mutation ChangeHead($input: HouseholdChangeHeadInput!) {
    householdChangeHead(input: $input) {
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

/** Another head, and what everybody is to them from that day on (trap 8). */
export function ChangeHeadForm({ householdId, members, onRecorded, onClose }: ActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(change, onRecorded);
  const [stated, setStated] = useState<Relations>(
    Object.fromEntries(members.map(({ resident }) => [resident.id, undefined])),
  );
  const [day, setDay] = useState(today());
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      title={t('actCHANGE_HEAD')}
      lead={t('leadCHANGE_HEAD')}
      act={act}
      complete={hasOneHead(stated)}
      onSend={() => void act.send({ householdId, members: relationInputs(stated), day, note })}
      onClose={onClose}
    >
      <RelationFields members={members} stated={stated} onChange={setStated} />
      <DayField label={t('dayFirst')} value={day} onChange={setDay} />
      <TextField label={t('note')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
