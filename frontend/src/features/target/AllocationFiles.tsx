import { useLazyQuery } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';
import { ExportButtons } from './ExportButtons';

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
export function AllocationFiles({ id }: { id: string }) {
  const [fetch] = useLazyQuery(query, { fetchPolicy: 'no-cache' });
  return (
    <ExportButtons
      fetch={async (format) => {
        const { data } = await fetch({ variables: { id, format } });
        return data?.node?.__typename === 'TaskAllocation' ? data.node.file : undefined;
      }}
    />
  );
}
