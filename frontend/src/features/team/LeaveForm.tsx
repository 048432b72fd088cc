import { Switch } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { graphql } from '../../shared/api/gql';
import type { TeamRole } from '../../shared/api/gql/graphql';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { Stack } from '../../shared/ui/Stack';
import { ActDrawer } from './ActDrawer';
import { Field } from './Field';
import { lifeTexts } from './lifeTexts';
import { NewMemberFields, nobody } from './NewMemberFields';
import { useTeamAct } from './teamAct';

const leaving = graphql(`
  mutation LeaveTeam($input: TeamMemberLeaveInput!) {
    teamMemberLeave(input: $input) {
      ...TeamAnswer_result
    }
  }
`);

interface Props {
  member: { id: string; name: string; role: TeamRole };
  onClose: () => void;
}

/** A member leaves, or is replaced in the same act, so that the team never lacks the role (M04). */
export function LeaveForm({ member, onClose }: Props) {
  const t = useTexts(lifeTexts);
  const act = useTeamAct(useAction(leaving, { refetch: ['TeamDays'] }), onClose);
  const [day, setDay] = useState(today());
  const [isReplaced, setIsReplaced] = useState(true);
  const [successor, setSuccessor] = useState(nobody(member.role));
  return (
    <ActDrawer
      title={t('leaveOf', { name: member.name })}
      verb={t('leaveVerb')}
      act={act}
      onSend={() => void act.send({ memberId: member.id, day, successor: isReplaced ? successor : null })}
      onClose={onClose}
    >
      <Field label={t('leaveDay')} date="past" value={day} onChange={setDay} />
      <Stack row gap={2}>
        <Switch aria-label={t('withSuccessor')} checked={isReplaced} onChange={setIsReplaced} />
        <span>{t('withSuccessor')}</span>
      </Stack>
      {isReplaced && <NewMemberFields member={successor} onChange={setSuccessor} />}
    </ActDrawer>
  );
}
