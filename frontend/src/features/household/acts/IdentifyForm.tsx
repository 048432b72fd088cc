import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ActDrawer } from '../ActDrawer';
import { TextField } from '../fields';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import type { PersonActProps } from './person';

const identification = graphql(`
  mutation IdentifyResident($input: ResidentIdentifyInput!) {
    residentIdentify(input: $input) {
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

/** Gives the identity number, to a newborn for one (traps 8 and 24). */
export function IdentifyForm({ residentId, onRecorded, onClose }: PersonActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(identification, onRecorded);
  const [idNumber, setIdNumber] = useState('');
  return (
    <ActDrawer
      title={t('actIDENTIFY')}
      lead={t('leadIDENTIFY')}
      act={act}
      complete={idNumber.trim() !== ''}
      onSend={() => void act.send({ residentId, idNumber: idNumber.trim() })}
      onClose={onClose}
    >
      <TextField label={t('idNumber')} most={18} value={idNumber} onChange={setIdNumber} />
    </ActDrawer>
  );
}
