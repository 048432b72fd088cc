import { useLazyQuery } from '@apollo/client/react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { EffectiveView, FileFormat } from '../../shared/api/gql/graphql';
import { useDownload } from '../../shared/api/useDownload';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { effectiveTexts } from './texts';

const query = graphql(`
  query EffectiveFile($by: EffectiveView, $format: FileFormat!) {
    effective(by: $by) {
      file(format: $format) {
        name
        mediaType
        content
      }
    }
  }
`);

/** What the page shows as a file that says what was counted (M30, trap 22). */
export function EffectiveFiles({ by }: { by: EffectiveView | null }) {
  const t = useTexts(effectiveTexts);
  const [fetch] = useLazyQuery(query, { fetchPolicy: 'no-cache' });
  const file = async (format: FileFormat) => {
    const { data } = await fetch({ variables: { by, format } });
    return data?.effective.file;
  };
  const excel = useDownload(() => file('XLSX'));
  const csv = useDownload(() => file('CSV'));
  return (
    <>
      <Button disabled={excel.busy} onClick={() => void excel.save()}>
        {t('exportXlsx')}
      </Button>
      <Button disabled={csv.busy} onClick={() => void csv.save()}>
        {t('exportCsv')}
      </Button>
      <Failure of={excel.failure ?? csv.failure} />
    </>
  );
}
