import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { ActDrawer } from './ActDrawer';
import { Field } from './Field';
import { lifeTexts } from './lifeTexts';
import { useTeamAct } from './teamAct';

const description = graphql(`
  mutation DescribeMember($input: TeamMemberDescribeInput!) {
    teamMemberDescribe(input: $input) {
      ...TeamAnswer_result
    }
  }
`);

interface Props {
  member: { id: string; name: string; qualification: string; duties: string; phone: string | null };
  onClose: () => void;
}

/** What the public notice says of a member (M07). */
export function DescribeMemberForm({ member, onClose }: Props) {
  const t = useTexts(lifeTexts);
  const act = useTeamAct(useAction(description), onClose);
  const [qualification, setQualification] = useState(member.qualification);
  const [duties, setDuties] = useState(member.duties);
  const [phone, setPhone] = useState(member.phone ?? '');
  return (
    <ActDrawer
      title={t('describeMemberOf', { name: member.name })}
      verb={t('save')}
      act={act}
      onSend={() => void act.send({ memberId: member.id, qualification, duties, phone: phone === '' ? null : phone })}
      onClose={onClose}
    >
      <Field label={t('qualification')} longest={60} value={qualification} onChange={setQualification} />
      <Field label={t('duties')} longest={200} value={duties} onChange={setDuties} />
      <Field label={t('workPhone')} longest={30} value={phone} onChange={setPhone} />
    </ActDrawer>
  );
}
