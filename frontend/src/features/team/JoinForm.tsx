import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { graphql } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { ActDrawer } from './ActDrawer';
import { Field } from './Field';
import { lifeTexts } from './lifeTexts';
import { NewMemberFields, nobody } from './NewMemberFields';
import { useTeamAct } from './teamAct';

const joining = graphql(`
  mutation JoinTeam($input: TeamMemberJoinInput!) {
    teamMemberJoin(input: $input) {
      ...TeamAnswer_result
    }
  }
`);

/** Somebody joins the team (M04). */
export function JoinForm({ teamId, onClose }: { teamId: string; onClose: () => void }) {
  const t = useTexts(lifeTexts);
  const act = useTeamAct(useAction(joining, { refetch: ['TeamDays'] }), onClose);
  const [member, setMember] = useState(nobody('NURSE'));
  const [day, setDay] = useState(today());
  return (
    <ActDrawer
      title={t('join')}
      verb={t('joinVerb')}
      act={act}
      onSend={() => void act.send({ teamId, member, day })}
      onClose={onClose}
    >
      <NewMemberFields member={member} onChange={setMember} />
      <Field label={t('joinDay')} date="past" value={day} onChange={setDay} />
    </ActDrawer>
  );
}
