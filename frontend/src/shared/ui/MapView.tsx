import type { Geometry } from 'geojson';
import { control, geoJSON, map as createMap, type GeoJSON, type Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/useTexts';
import css from './MapView.module.css';
import { uiTexts } from './texts';

export type AreaTone = 'good' | 'caution' | 'danger' | 'gap' | 'overlap' | 'neutral';

/** So many outlines are still drawn one by one, which keeps them sharp; more are painted, which keeps the page quick. */
const MOST_DRAWN = 300;

const PADDING = 12;

export interface MapArea {
  id: string;
  /** The name, in the list and as the tooltip. */
  name: string;
  geometry: Geometry;
  tone: AreaTone;
  /** A colour of its own instead of the tone's, for example one for each team. */
  colour?: string;
  /** One line below the name in the list. */
  note?: string;
}

interface Props {
  label: string;
  areas: readonly MapArea[];
  selected: ReadonlySet<string>;
  onToggle: (id: string) => void;
  /** Whether the list of areas stands beside the map; leave it out only where a table beside it does the same. */
  list?: boolean;
}

const FILL: Record<AreaTone, string> = {
  good: '#2f8a7c',
  caution: '#d19a2a',
  danger: '#b93c33',
  gap: '#ffffff',
  overlap: '#8a4fa3',
  neutral: '#b8b09f',
};

function styleOf(area: MapArea, isSelected: boolean) {
  return {
    color: isSelected ? '#1f2e2b' : area.tone === 'gap' ? '#a32820' : '#ffffff',
    weight: isSelected ? 4 : area.tone === 'gap' ? 2.5 : 1.5,
    dashArray: area.tone === 'gap' || area.tone === 'overlap' ? '6 5' : '',
    fillColor: area.colour ?? FILL[area.tone],
    fillOpacity: area.tone === 'gap' ? 0.35 : 0.72,
  };
}

function prominence(area: MapArea, selected: ReadonlySet<string>): number {
  return selected.has(area.id) ? 2 : area.tone === 'gap' || area.tone === 'overlap' ? 1 : 0;
}

function showAll(map: LeafletMap, layers: ReadonlyMap<string, GeoJSON>): void {
  const [first, ...others] = [...layers.values()].map((layer) => layer.getBounds());
  // a moment without room, as while a page is laid out anew, would leave a zoom from which there is no way back
  const room = map.getSize();
  if (first === undefined || Math.min(room.x, room.y) <= 2 * PADDING) return;
  const bounds = others.reduce((one, other) => one.extend(other), first);
  map.fitBounds(bounds, { padding: [PADDING, PADDING], animate: false });
}

/** Areas as outlines without tiles: nothing is fetched from elsewhere. Whatever the map can do, the list can do by keyboard. */
export function MapView({ label, areas, selected, onToggle, list = true }: Props) {
  const t = useTexts(uiTexts);
  const holder = useRef<HTMLDivElement>(null);
  const map = useRef<LeafletMap>(null);
  const layers = useRef(new Map<string, GeoJSON>());
  const toggle = useRef(onToggle);
  const looks = useRef(new Map<string, string>());
  const [many] = useState(areas.length > MOST_DRAWN);
  useEffect(() => {
    toggle.current = onToggle;
  }, [onToggle]);

  useEffect(() => {
    if (holder.current === null) return;
    const made = createMap(holder.current, {
      attributionControl: false,
      zoomControl: false,
      zoomSnap: 0.25,
      keyboard: false,
      scrollWheelZoom: false,
      fadeAnimation: false,
      preferCanvas: many,
    });
    map.current = made;
    const drawn = layers.current;
    const seen = looks.current;
    const resized = new ResizeObserver(() => {
      made.invalidateSize({ animate: false });
      showAll(made, drawn);
    });
    resized.observe(holder.current);
    return () => {
      resized.disconnect();
      made.remove();
      drawn.clear();
      seen.clear();
      map.current = null;
    };
  }, [many]);

  useEffect(() => {
    const on = map.current;
    if (on === null) return;
    const zoom = control.zoom({ zoomInTitle: t('zoomIn'), zoomOutTitle: t('zoomOut') }).addTo(on);
    return () => {
      zoom.remove();
    };
  }, [t]);

  useEffect(() => {
    const on = map.current;
    if (on === null) return;
    const known = layers.current;
    const wanted = new Set(areas.map((area) => area.id));
    const before = known.size;
    for (const [id, layer] of known) {
      if (!wanted.has(id)) {
        layer.remove();
        known.delete(id);
        looks.current.delete(id);
      }
    }
    for (const area of areas) {
      let layer = known.get(area.id);
      if (layer === undefined) {
        layer = geoJSON(area.geometry).addTo(on);
        layer.on('click', () => {
          toggle.current(area.id);
        });
        known.set(area.id, layer);
      }
      const look = JSON.stringify([area.name, styleOf(area, selected.has(area.id))]);
      if (looks.current.get(area.id) === look) continue;
      looks.current.set(area.id, look);
      layer.unbindTooltip().bindTooltip(area.name, { sticky: true });
      layer.setStyle(styleOf(area, selected.has(area.id)));
    }
    if (before === 0) showAll(on, known); // before anything can be moved in front: without a view nothing is drawn
    // What stands out is drawn last: gaps and overlaps above their neighbours, the selection above all.
    const order = [...areas].sort((one, other) => prominence(one, selected) - prominence(other, selected));
    for (const area of order) if (prominence(area, selected) > 0) known.get(area.id)?.bringToFront();
  }, [areas, selected]);

  return (
    <div className={list ? css.view : undefined}>
      <div ref={holder} className={css.map} role="group" aria-label={`${label}. ${t('mapKeys')}`} />
      {list && (
        <ul className={css.list} aria-label={`${label}: ${t('mapList')}`}>
          {areas.map((area) => (
            <li key={area.id}>
              <button
                type="button"
                className={css.area}
                aria-pressed={selected.has(area.id)}
                onClick={() => {
                  onToggle(area.id);
                }}
              >
                <span
                  className={css.dot}
                  data-tone={area.tone}
                  style={{ backgroundColor: area.colour ?? FILL[area.tone] }}
                />
                <span>
                  {area.name}
                  {area.note !== undefined && <small className={css.note}>{area.note}</small>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
