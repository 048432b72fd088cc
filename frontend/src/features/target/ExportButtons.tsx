import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { FileFormat } from '../../shared/api/gql/graphql';
import { download } from '../../shared/format/download';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { targetTexts } from './texts';

const query = graphql(`
  query AllocationFile($id: ID!, $format: FileFormat!) {
    node(id: $id) {
      __typename
      id
      ... on TaskAllocation {
        file(format: $format) {
          name
          mediaType
          content
        }
      }
    }
  }
`);

/** The annex again as a file, in its own layout. */
export function ExportButtons({ id }: { id: string }) {
  const t = useTexts(targetTexts);
  const [fetch, { loading }] = useLazyQuery(query, { fetchPolicy: 'no-cache' });
  const [failure, setFailure] = useState<Error>();
  const save = async (format: FileFormat) => {
    setFailure(undefined);
    try {
      const { data } = await fetch({ variables: { id, format } });
      if (data?.node?.__typename === 'TaskAllocation') download(data.node.file);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <>
      <Button disabled={loading} onClick={() => void save('XLSX')}>
        {t('exportXlsx')}
      </Button>
      <Button disabled={loading} onClick={() => void save('CSV')}>
        {t('exportCsv')}
      </Button>
      <Failure of={failure} />
    </>
  );
}
