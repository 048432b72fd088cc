import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useViewer } from '../../shared/api/viewer';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { SignatureField } from '../../shared/ui/SignatureField';
import { Stack } from '../../shared/ui/Stack';
import { applicationTexts } from './texts';

const acceptance = graphql(`
  mutation AcceptApplication($input: ApplicationAcceptInput!) {
    applicationAccept(input: $input) {
      __typename
      ... on ApplicationAnswered {
        isTeamOverAdvised
        application {
          id
          ...ApplicationDrawer_application
        }
      }
      ... on ApplicationAnswerRefused {
        message
      }
    }
  }
`);

/** Accepting is signing for the team (M13). */
export function AcceptPanel({ applicationId }: { applicationId: string }) {
  const t = useTexts(applicationTexts);
  const viewer = useViewer();
  const accept = useAction(acceptance, { refetch: ['ApplicationsPage'] });
  const [signature, setSignature] = useState('');
  const [refusal, setRefusal] = useState<string>();

  const send = async () => {
    const answer = await accept.run({ applicationId, signature });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ApplicationAnswered':
        setRefusal(answer.isTeamOverAdvised ? t('overAdvised') : undefined);
        break;
      case 'ApplicationAnswerRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };

  return (
    <Card title={t('accept')} tone="brand">
      <Stack>
        <p>{t('acceptLead')}</p>
        <SignatureField label={t('teamSignature', { name: viewer.name })} value={signature} onChange={setSignature} />
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={accept.failure} />
        <Button look="primary" disabled={signature === '' || accept.busy} onClick={() => void send()}>
          {t('accept')}
        </Button>
      </Stack>
    </Card>
  );
}
