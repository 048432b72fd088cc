import { Failure } from '../../shared/api/Failure';
import type { FileFormat } from '../../shared/api/gql/graphql';
import { useDownload } from '../../shared/api/useDownload';
import type { File } from '../../shared/format/download';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { targetTexts } from './texts';

/** A file in either format, fetched when it is asked for. */
export function ExportButtons({ fetch }: { fetch: (format: FileFormat) => Promise<File | undefined> }) {
  const t = useTexts(targetTexts);
  const excel = useDownload(() => fetch('XLSX'));
  const csv = useDownload(() => fetch('CSV'));
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
