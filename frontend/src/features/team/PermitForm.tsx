import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { graphql } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { ActDrawer } from './ActDrawer';
import { Field } from './Field';
import { lifeTexts } from './lifeTexts';
import { useTeamAct } from './teamAct';

const permission = graphql(`
  mutation PermitVillageDoctor($input: TeamPermitInput!) {
    teamPermit(input: $input) {
      ...TeamAnswer_result
    }
  }
`);

interface Props {
  team: { id: string; permittedFrom: string | null; permittedUntil: string | null };
  onClose: () => void;
}

/** From when until when a village doctor may sign (M06, trap 7). */
export function PermitForm({ team, onClose }: Props) {
  const t = useTexts(lifeTexts);
  const act = useTeamAct(useAction(permission), onClose);
  const [from, setFrom] = useState(team.permittedFrom ?? today());
  const [until, setUntil] = useState(team.permittedUntil ?? '');
  return (
    <ActDrawer
      title={t('permission')}
      verb={t('permitVerb')}
      act={act}
      onSend={() =>
        void act.send({ teamId: team.id, permittedFrom: from, permittedUntil: until === '' ? null : until })
      }
      onClose={onClose}
    >
      <Field label={t('from')} date="any" value={from} onChange={setFrom} />
      <Field label={t('until')} date="any" value={until} onChange={setUntil} />
    </ActDrawer>
  );
}
