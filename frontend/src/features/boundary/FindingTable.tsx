import type { BoundaryFindingKind } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import css from './boundary.module.css';
import { boundaryTexts, kindText } from './texts';

export interface Finding {
  id: string;
  kind: BoundaryFindingKind;
  squareMetres: number;
  isAcrossInstitutions: boolean;
  place: { name: string } | null;
  areas: readonly { id: string; name: string }[];
}

interface Props {
  board: {
    gaps: number;
    overlaps: number;
    surveyedAt: string | null;
    narrowMetres: number;
    smallSquareMetres: number;
    findings: { pageInfo: { hasNextPage: boolean } };
  };
  findings: readonly Finding[];
  selected: ReadonlySet<string>;
  onShow: (id: string) => void;
  onMore: () => Promise<unknown>;
}

export function placeOf({ place, areas }: Finding): string {
  return place?.name ?? areas.map(({ name }) => name).join('、');
}

const HECTARE = 10_000;

/** What was found, the largest first, with the tolerance below which nothing is said. */
export function FindingTable({ board, findings, selected, onShow, onMore }: Props) {
  const t = useTexts(boundaryTexts);
  const format = useFormat();
  const size = (squareMetres: number) =>
    squareMetres < HECTARE
      ? t('squareMetres', { count: format.number(squareMetres) })
      : t('hectares', { count: format.number(Math.round(squareMetres / (HECTARE / 10)) / 10) });
  return (
    <Stack>
      <p role="status">
        {board.surveyedAt === null
          ? t('neverSurveyed')
          : t('foundLead', {
              gaps: format.number(board.gaps),
              overlaps: format.number(board.overlaps),
              at: format.instant(board.surveyedAt),
            })}
      </p>
      <DataTable
        label={t('found')}
        size="small"
        rows={findings}
        rowKey={({ id }) => id}
        rowClassName={({ id }) => (selected.has(id) ? (css['chosen'] ?? '') : '')}
        hasMore={board.findings.pageInfo.hasNextPage}
        onMore={onMore}
        empty={<EmptyState title={t('noFindings')}>{t('noFindingsWords')}</EmptyState>}
        columns={[
          {
            title: t('kind'),
            render: (_, { kind }) => <Tag tone={kind === 'GAP' ? 'danger' : 'warm'}>{t(kindText[kind])}</Tag>,
          },
          {
            title: t('where'),
            render: (_, finding) => (
              <>
                {placeOf(finding)}
                {finding.isAcrossInstitutions && <div className={css.soft}>{t('across')}</div>}
              </>
            ),
          },
          { title: t('size'), align: 'right', render: (_, { squareMetres }) => size(squareMetres) },
          {
            title: t('map'),
            render: (_, { id }) => (
              <Button
                look="quiet"
                onClick={() => {
                  onShow(id);
                }}
              >
                {t('show')}
              </Button>
            ),
          },
        ]}
      />
      <p className={css.soft}>
        {t('tolerance', {
          metres: format.number(board.narrowMetres),
          squareMetres: format.number(board.smallSquareMetres),
        })}
      </p>
    </Stack>
  );
}
