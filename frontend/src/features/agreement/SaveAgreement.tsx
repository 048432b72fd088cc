import { app } from '../../shared/api/app';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useDownload } from '../../shared/api/useDownload';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { agreementTexts } from './texts';

const query = graphql(`
  query AgreementFile($contractId: ID!) {
    agreementFile(contractId: $contractId) {
      name
      mediaType
      content
    }
  }
`);

/** Both copies as a file to keep or to print. */
export function SaveAgreement({ contractId }: { contractId: string }) {
  const t = useTexts(agreementTexts);
  const { save, busy, failure } = useDownload(async () => {
    const { data } = await app().client.query({ query, variables: { contractId }, fetchPolicy: 'no-cache' });
    return data?.agreementFile;
  });
  return (
    <>
      <Button disabled={busy} onClick={() => void save()}>
        {t('save')}
      </Button>
      <Failure of={failure} />
    </>
  );
}
