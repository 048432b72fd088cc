import { useLazyQuery } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';
import type { CoverageView } from '../../shared/api/gql/graphql';
import { ExportButtons } from './ExportButtons';

const query = graphql(`
  query CoverageFile($year: Int!, $day: Date!, $by: CoverageView!, $format: FileFormat!) {
    coverage(year: $year, day: $day, by: $by) {
      file(format: $format) {
        name
        mediaType
        content
      }
    }
  }
`);

/** What the page shows, on the same day and split in the same way, as a file that says what was counted (M29, trap 22). */
export function CoverageFiles(shown: { year: number; day: string; by: CoverageView }) {
  const [fetch] = useLazyQuery(query, { fetchPolicy: 'no-cache' });
  return (
    <ExportButtons
      fetch={async (format) => {
        const { data } = await fetch({ variables: { ...shown, format } });
        return data?.coverage.file;
      }}
    />
  );
}
