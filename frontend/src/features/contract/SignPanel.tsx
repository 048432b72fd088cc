import { Select } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useViewer } from '../../shared/api/viewer';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { SignatureField } from '../../shared/ui/SignatureField';
import { Stack } from '../../shared/ui/Stack';
import css from './household.module.css';
import { householdTexts } from './householdTexts';
import { cannotSignText } from './words';

const fragment = graphql(`
  fragment SignPanel_household on Household {
    id
    viewerCanSign
    viewerCannotSignReasons
    head {
      resident {
        id
      }
    }
    members {
      resident {
        id
        name
        age
      }
    }
  }
`);

const signing = graphql(`
  mutation SignHousehold($input: ContractSignInput!) {
    contractSign(input: $input) {
      __typename
      ... on ContractSigned {
        isTeamOverAdvised
        contract {
          id
        }
      }
      ... on ContractSignRefused {
        message
      }
    }
  }
`);

/** Signing at the studio: who signs for the household, both signatures on this screen, asked once more (M13, M14, trap 1). */
export function SignPanel(props: { household: FragmentType<typeof fragment> }) {
  const household = readFragment(fragment, props.household);
  const t = useTexts(householdTexts);
  const sign = useAction(signing, { refetch: ['HouseholdDrawer', 'HouseholdsPage', 'HouseholdPage'] });
  const viewer = useViewer();
  const [signerId, setSignerId] = useState(household.head?.resident.id);
  const [householdSignature, setHouseholdSignature] = useState('');
  const [teamSignature, setTeamSignature] = useState('');
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const signer = household.members.find(({ resident }) => resident.id === signerId)?.resident;

  const send = async () => {
    setAsking(false);
    if (signerId === undefined) return;
    const answer = await sign.run({ householdId: household.id, signerId, householdSignature, teamSignature });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ContractSigned':
        setRefusal(answer.isTeamOverAdvised ? t('overAdvised') : undefined);
        break;
      case 'ContractSignRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  if (!household.viewerCanSign) {
    return (
      <Card title={t('cannotSign')}>
        {household.viewerCannotSignReasons.map((reason) => (
          <p key={reason}>{t(cannotSignText[reason])}</p>
        ))}
      </Card>
    );
  }
  return (
    <Card title={t('sign')} tone="brand">
      <Stack>
        <a href={`/public/clauses/${viewer.district.code}`} target="_blank" rel="noreferrer">
          {t('signRead')}
        </a>
        <label className={css.choice}>
          {t('signSigner')}
          <Select
            aria-label={t('signer')}
            placeholder={t('signer')}
            style={{ width: 'min(14rem, 100%)' }}
            value={signerId ?? null}
            options={household.members.map(({ resident }) => ({ value: resident.id, label: resident.name }))}
            onChange={(id: string) => {
              setSignerId(id);
              setHouseholdSignature('');
            }}
          />
        </label>
        {signer !== undefined && (
          <SignatureField
            label={t('signHousehold', { name: signer.name })}
            value={householdSignature}
            onChange={setHouseholdSignature}
          />
        )}
        <SignatureField
          label={t('signTeam', { name: viewer.name })}
          value={teamSignature}
          onChange={setTeamSignature}
        />
        <Button
          look="primary"
          disabled={signer === undefined || householdSignature === '' || teamSignature === '' || sign.busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('signVerb')}
        </Button>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={sign.failure} />
      </Stack>
      {asking && signer !== undefined && (
        <Confirm
          title={t('signAsk', { name: signer.name })}
          verb={t('signVerb')}
          busy={sign.busy}
          onConfirm={() => void send()}
          onCancel={() => {
            setAsking(false);
          }}
        >
          {t('signWords')}
        </Confirm>
      )}
    </Card>
  );
}
