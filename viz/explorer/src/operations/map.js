/** Where operations took place: an SVG map of spots that filter, drawn from what comes with the page; no tiles, no network. */
import { geoPath } from "d3-geo";
import { select as d3select } from "d3-selection";
import { zoom as d3zoom, zoomIdentity } from "d3-zoom";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { IconButton } from "../shell/glyph.js";
import { go, view } from "../view/state.js";
import { t } from "../words.js";
import { named, projection } from "./frame.js";
import { nowhere, spots } from "./spots.js";
import { world } from "./world.js";

/** @typedef {import("./spots.js").Spot} Spot */
/** @typedef {import("./world.js").World} World */

const WIDE = 800;
const HIGH = 560;
const STEP = 1.6;
const LEAST = 12; // pixels around a spot in which a finger meets it

/** @param {number} count */
const radius = (count) => 5 + 3.2 * Math.sqrt(count);

/** @param {{ shapes: World | null, to: import("d3-geo").GeoProjection }} props */
function Ground({ shapes, to }) {
  const paths = useMemo(() => {
    const path = geoPath(to);
    return shapes && [path(/** @type {any} */ (shapes.land)), path(shapes.borders)];
  }, [shapes, to]);
  return paths && html`<path class="land" d=${paths[0]} /><path class="borders" d=${paths[1]} />`;
}

/** @param {{ mark: Spot & { x: number, y: number, r: number }, k: number, named: boolean }} props */
function Mark({ mark: { id, name, wide, operations, x, y, r }, k, named }) {
  const { place, entity } = view.value;
  const toggle = () => go({ place: place === id ? null : id });
  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    toggle();
  };
  const said = `${name}: ${t("timeline.count", { n: operations.length })}`;
  const looks = { spot: true, wide, chosen: operations.includes(entity ?? ""), beside: place && place !== id };
  return html`
    <g class=${Object.entries(looks)
      .flatMap(([look, has]) => (has ? [look] : []))
      .join(" ")} transform=${`translate(${x} ${y}) scale(${1 / k})`}
      role="button" tabindex="0" aria-pressed=${place === id ? "true" : "false"} aria-label=${said} onClick=${toggle} onKeyDown=${press}>
      <title>${wide ? `${said} (${t("map.wide")})` : said}</title>
      <circle r=${Math.max(r, LEAST)} class="reach" /><circle r=${r} />
      ${named && html`<text x=${r + 4} dy="0.35em">${name}</text>`}
    </g>`;
}

/** Wheel, drag and buttons. @param {{ current: any }} place @param {(t: any) => void} moved */
function useZoom(place, moved) {
  const made = useRef(/** @type {any} */ (null));
  useEffect(() => {
    made.current = d3zoom()
      .scaleExtent([0.2, 40])
      .on("zoom", (event) => moved(event.transform));
    d3select(place.current).call(made.current);
  }, []);
  return {
    by: (/** @type {number} */ factor) => made.current.scaleBy(d3select(place.current), factor),
    fit: () => made.current.transform(d3select(place.current), zoomIdentity),
  };
}

/** ROWS say where what is looked at took place, EVER where anything did: what is seen of the world stays the same. @param {{ rows: any[], ever: any[] }} props */
export function OperationsMap({ rows, ever }) {
  const [shapes, setShapes] = useState(/** @type {World | null} */ (null));
  const [{ k, x, y }, setMoved] = useState(/** @type {{ k: number, x: number, y: number }} */ (zoomIdentity));
  const place = useRef(null);
  const found = useMemo(() => spots(rows), [rows]);
  const to = useMemo(() => projection(spots(ever), { wide: WIDE, high: HIGH }), [ever]);
  const zoom = useZoom(place, setMoved);
  useEffect(() => {
    world().then(setShapes);
  }, []);
  const marks = found.map((spot) => {
    const [left, top] = to([spot.lon, spot.lat]) ?? [0, 0];
    return { ...spot, x: left, y: top, r: radius(spot.operations.length) };
  });
  const told = named(marks, k);
  const missing = nowhere(rows);
  return html`
    <figure class="map" aria-label=${t("map.label", { n: found.length })}>
      <svg ref=${place} viewBox=${`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="xMidYMid slice" role="group" aria-label=${t("map.label", { n: found.length })}>
        <g transform=${`translate(${x} ${y}) scale(${k})`} style=${{ "--k": k }}>
          <${Ground} shapes=${shapes} to=${to} />
          ${marks.toReversed().map((mark) => html`<${Mark} key=${mark.id} mark=${mark} k=${k} named=${told.has(mark.id)} />`)}
        </g>
      </svg>
      <div class="map-tools">
        <${IconButton} sign="plus" label=${t("tool.zoomIn")} onClick=${() => zoom.by(STEP)} />
        <${IconButton} sign="minus" label=${t("tool.zoomOut")} onClick=${() => zoom.by(1 / STEP)} />
        <${IconButton} sign="fit" label=${t("tool.fit")} onClick=${zoom.fit} />
      </div>
      <figcaption>${t("map.key")}${missing > 0 && ` · ${t("map.nowhere", { n: missing })}`}</figcaption>
    </figure>`;
}
