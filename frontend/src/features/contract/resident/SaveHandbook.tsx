import { app } from '../../../shared/api/app';
import { Failure } from '../../../shared/api/Failure';
import { graphql } from '../../../shared/api/gql';
import { useDownload } from '../../../shared/api/useDownload';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Button } from '../../../shared/ui/Button';
import { contractTexts } from '../texts';

const query = graphql(`
  query HandbookFile($contractId: ID!) {
    handbookFile(contractId: $contractId) {
      name
      mediaType
      content
    }
  }
`);

/** The handbook as a file to print, with lines to write on. */
export function SaveHandbook({ contractId }: { contractId: string }) {
  const t = useTexts(contractTexts);
  const { save, busy, failure } = useDownload(async () => {
    const { data } = await app().client.query({ query, variables: { contractId }, fetchPolicy: 'no-cache' });
    return data?.handbookFile;
  });
  return (
    <>
      <Button disabled={busy} onClick={() => void save()}>
        {t('handbookSave')}
      </Button>
      <Failure of={failure} />
    </>
  );
}
