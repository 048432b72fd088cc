import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import type { Relation } from '../../../shared/api/gql/graphql';
import { today } from '../../../shared/format/days';
import { useTexts } from '../../../shared/i18n/useTexts';
import { DayField } from '../../../shared/ui/staff/DayField';
import { ActDrawer } from '../ActDrawer';
import { ChoiceField, TextField } from '../fields';
import type { ActProps } from '../member';
import { isComplete, nobody, PersonFields, personInput } from '../PersonFields';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import { relations, relationText } from '../words';

const joining = graphql(`
  mutation JoinHousehold($input: HouseholdJoinInput!) {
    householdJoin(input: $input) {
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

/** Takes somebody in; who lives in another household moves in the same act (trap 8). */
export function JoinForm({ householdId, onRecorded, onClose }: ActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(joining, onRecorded);
  const [person, setPerson] = useState(nobody);
  const [relation, setRelation] = useState<Relation>();
  const [day, setDay] = useState(today());
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      title={t('actJOIN')}
      lead={t('leadJOIN')}
      act={act}
      complete={isComplete(person) && relation !== undefined}
      onSend={() => {
        if (relation !== undefined) void act.send({ householdId, person: personInput(person), relation, day, note });
      }}
      onClose={onClose}
    >
      <PersonFields person={person} onChange={setPerson} />
      <ChoiceField
        label={t('relation')}
        value={relation}
        choices={relations.map((value) => ({ value, label: t(relationText[value]) }))}
        onChange={setRelation}
      />
      <DayField label={t('dayFirst')} value={day} onChange={setDay} />
      <TextField label={t('note')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
