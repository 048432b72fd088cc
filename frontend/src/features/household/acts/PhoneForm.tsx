import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ActDrawer } from '../ActDrawer';
import { TextField } from '../fields';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import type { PersonActProps } from './person';

const change = graphql(`
  mutation ChangePhone($input: ResidentChangePhoneInput!) {
    residentChangePhone(input: $input) {
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

export function PhoneForm({ residentId, onRecorded, onClose }: PersonActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(change, onRecorded);
  const [phone, setPhone] = useState('');
  return (
    <ActDrawer
      title={t('actCHANGE_PHONE')}
      lead={t('leadCHANGE_PHONE')}
      act={act}
      complete
      onSend={() => void act.send({ residentId, phone: phone.trim() === '' ? null : phone.trim() })}
      onClose={onClose}
    >
      <TextField label={t('phone')} most={20} value={phone} onChange={setPhone} />
    </ActDrawer>
  );
}
