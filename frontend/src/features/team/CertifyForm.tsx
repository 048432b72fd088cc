import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { graphql } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { ActDrawer } from './ActDrawer';
import { Field } from './Field';
import { lifeTexts } from './lifeTexts';
import { useTeamAct } from './teamAct';

const certification = graphql(`
  mutation CertifyMember($input: TeamMemberCertifyInput!) {
    teamMemberCertify(input: $input) {
      ...TeamAnswer_result
    }
  }
`);

interface Props {
  member: { id: string; name: string; qualifications: readonly { title: string }[] };
  onClose: () => void;
}

/** A certificate, or a renewed one: the title of the last one is offered (M04). */
export function CertifyForm({ member, onClose }: Props) {
  const t = useTexts(lifeTexts);
  const act = useTeamAct(useAction(certification), onClose);
  const [title, setTitle] = useState(member.qualifications[0]?.title ?? '');
  const [certificate, setCertificate] = useState('');
  const [validFrom, setValidFrom] = useState(today());
  const [validUntil, setValidUntil] = useState('');
  return (
    <ActDrawer
      title={t('certifyOf', { name: member.name })}
      verb={t('save')}
      act={act}
      onSend={() =>
        void act.send({
          memberId: member.id,
          title,
          certificate,
          validFrom,
          validUntil: validUntil === '' ? null : validUntil,
        })
      }
      onClose={onClose}
    >
      <Field label={t('certificateTitle')} longest={60} value={title} onChange={setTitle} />
      <Field label={t('certificateNumber')} longest={40} value={certificate} onChange={setCertificate} />
      <Field label={t('from')} date="any" value={validFrom} onChange={setValidFrom} />
      <Field label={t('until')} date="any" value={validUntil} onChange={setValidUntil} />
    </ActDrawer>
  );
}
