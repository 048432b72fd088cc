import type { Geometry } from 'geojson';
import { useMemo, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { SaveButton } from '../../shared/api/SaveButton';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { MapView, type MapArea } from '../../shared/ui/MapView';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import css from './boundary.module.css';
import { FindingTable, placeOf } from './FindingTable';
import { ImportTable } from './ImportTable';
import { boundaryTexts, kindText } from './texts';
import { UploadOutlines } from './UploadOutlines';

const fragment = graphql(`
  fragment BoundaryBoard_board on BoundaryBoard {
    gaps
    overlaps
    surveyedAt
    narrowMetres
    smallSquareMetres
    viewerCanDraw
    findings(first: 100, after: $after) {
      edges {
        node {
          id
          kind
          squareMetres
          boundary
          isAcrossInstitutions
          place {
            id
            name
          }
          areas {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    imports(first: 20) {
      edges {
        node {
          id
          ...ImportTable_import
        }
      }
    }
  }
`);

interface Props {
  of: 'AREAS' | 'PLACES';
  ground: readonly { id: string; name: string; boundary: Geometry }[];
  board: FragmentType<typeof fragment>;
  onChange: () => void;
  onMore: (after: string | null) => Promise<unknown>;
}

/** Outlines on a map with what was found in them; files in and out, and the way back. */
export function BoundaryBoard(props: Props) {
  const { of, ground, onChange, onMore } = props;
  const board = readFragment(fragment, props.board);
  const t = useTexts(boundaryTexts);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const findings = board.findings.edges.map(({ node }) => node);
  const areas = useMemo<MapArea[]>(
    () => [
      ...ground.map(({ id, name, boundary }) => ({ id, name, geometry: boundary, tone: 'neutral' as const })),
      ...board.findings.edges.map(({ node }) => ({
        id: node.id,
        name: `${t(kindText[node.kind])} · ${placeOf(node)}`,
        geometry: node.boundary,
        tone: node.kind === 'GAP' ? ('gap' as const) : ('overlap' as const),
      })),
    ],
    [ground, board.findings.edges, t],
  );
  return (
    <Stack gap={5}>
      <PageHeader
        title={t(of === 'AREAS' ? 'areas' : 'places')}
        lead={t(of === 'AREAS' ? 'areasLead' : 'placesLead')}
        actions={
          <SaveButton path="boundaries.geojson" parameters={{ of }}>
            {t(of === 'AREAS' ? 'downloadAreas' : 'downloadPlaces')}
          </SaveButton>
        }
      />
      <div className={css.board}>
        <Card title={t('map')}>
          <MapView label={t('map')} list={false} areas={areas} selected={selected} onToggle={() => undefined} />
          <p className={css.hint}>{t('mapHint')}</p>
        </Card>
        <FindingTable
          board={board}
          findings={findings}
          selected={selected}
          onShow={(id) => {
            setSelected(new Set([id]));
          }}
          onMore={() => onMore(board.findings.pageInfo.endCursor)}
        />
      </div>
      {board.viewerCanDraw && <UploadOutlines onDrawn={onChange} />}
      <ImportTable imports={board.imports.edges.map(({ node }) => node)} onUndone={onChange} />
    </Stack>
  );
}
