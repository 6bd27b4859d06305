/** The picture of the network: cytoscape.js, told what to show and telling what people do. Knows no API and no view. */
import cytoscape from "cytoscape";
import { familyOf } from "../model/kinds.js";
import { short } from "../model/say.js";
import { look } from "./look.js";
import { MAYBE_SAME } from "./maybe.js";
import { place } from "./place.js";
import { fitting } from "./viewport.js";

/** @typedef {import("./shown.js").Shown} Shown */
/** @typedef {{ onSelect(id: string): void, onExpand(id: string): void, onEdge(id: string): void, onNothing(): void }} Handlers */

const CALM = matchMedia("(prefers-reduced-motion: reduce)");
const MOVE_MS = 220;
const STEP = 1.3;
const MOST_LABELS = 10; // more of them only hide each other
const PADDING = 30;
const LEGEND = 170; // pixels that the legend covers at the left of a wide window
const WIDE = 800;
const CLOSE = 1; // a small network is not blown up to fill the window

export class Canvas {
  /** @param {HTMLElement} container @param {Handlers} handlers @param {Map<string, import("../types.js").Point>} positions */
  constructor(container, handlers, positions) {
    this.positions = positions;
    this.cy = cytoscape({
      container,
      style: look(),
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: false,
      selectionType: "single",
      textureOnViewport: false,
      layout: { name: "preset" },
    });
    this.listen(handlers);
  }

  /** @param {Handlers} handlers */
  listen({ onSelect, onExpand, onEdge, onNothing }) {
    this.cy.on("onetap", "node", (event) => onSelect(event.target.id()));
    this.cy.on("dbltap", "node", (event) => onExpand(event.target.id()));
    this.cy.on("onetap", "edge", (event) => onEdge(event.target.id()));
    this.cy.on("tap", (event) => event.target === this.cy && onNothing());
    this.cy.on("dragfree", "node", ({ target }) => this.positions.set(target.id(), { ...target.position() }));
    this.cy.on("mouseover", "edge", ({ target }) => target.addClass("near"));
    this.cy.on("mouseout", "edge", ({ target }) => target.removeClass("near"));
  }

  /** Only what differs changes; what stands stays. @param {Shown} shown @param {(edge: import("../types.js").Edge) => string} say @param {(n: number) => string} sayMore */
  show({ nodes, edges }, say, sayMore) {
    const before = this.cy.nodes().length;
    this.settle(nodes, edges);
    const wanted = new Set([...nodes.map(({ node }) => node.id), ...edges.map(({ id }) => id)]);
    this.cy.batch(() => {
      this.cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const each of nodes) this.put(each.node.id, nodeData(each, sayMore), "nodes");
      for (const edge of edges) this.put(edge.id, edgeData(edge, say), "edges");
    });
    // Else a label whose letters have grown is cut to the room that it had.
    /** @type {any} */ (this.cy.nodes("[?opened]")).dirtyBoundingBoxCache();
    if (before <= 1 && nodes.length) this.fit(false);
    else if (nodes.length > before) this.widen();
  }

  /** Gives places to newcomers: beside whom they come from, or are linked to. @param {Shown["nodes"]} nodes @param {Shown["edges"]} edges */
  settle(nodes, edges) {
    const parents = new Set(nodes.map(({ parent }) => parent));
    for (const { node } of nodes.filter(({ opened, node: { id } }) => opened || parents.has(id))) {
      const link = edges.find(({ source, target }) => source === node.id || target === node.id);
      const other = link && (link.source === node.id ? link.target : link.source);
      if (other && this.positions.has(other)) place(this.positions, other, [node]);
      const children = nodes.filter(({ parent }) => parent === node.id).map((child) => child.node);
      place(this.positions, node.id, children);
    }
    const alone = nodes.slice(1).filter(({ node: { id } }) => !this.positions.has(id));
    if (alone.length)
      place(
        this.positions,
        nodes[0].node.id,
        alone.map(({ node }) => node),
      );
  }

  /** @param {string} id @param {Record<string, any>} data @param {"nodes" | "edges"} group */
  put(id, data, group) {
    const known = this.cy.getElementById(id);
    if (known.nonempty()) known.data(data);
    else
      this.cy.add({
        group,
        data,
        ...(group === "nodes" && { position: { .../** @type {any} */ (this.positions.get(id)) } }),
      });
  }

  /** @param {string | null} node @param {string | null} edge */
  mark(node, edge) {
    const chosen = this.cy.elements().filter((element) => element.id() === node || element.id() === edge);
    this.cy.batch(() => {
      this.cy.elements().removeClass("chosen near far");
      if (chosen.empty()) return;
      const near = edge ? chosen.union(chosen.connectedNodes()) : chosen.closedNeighborhood();
      this.cy.elements().difference(near).addClass("far");
      chosen.addClass("chosen");
      if (!edge && near.edges().length <= MOST_LABELS) near.edges().addClass("near");
    });
  }

  /** See everything again where newcomers stand outside. */
  widen() {
    const { x1, x2, y1, y2 } = this.cy.extent();
    const box = this.cy.elements().boundingBox();
    if (box.x1 < x1 || box.x2 > x2 || box.y1 < y1 || box.y2 > y2) this.fit();
  }

  /** Bring ID into sight if it is not. @param {string} id */
  reveal(id) {
    const node = this.cy.getElementById(id);
    if (node.empty()) return;
    const { x1, x2, y1, y2 } = this.cy.extent();
    const { x, y } = node.position();
    if (x < x1 || x > x2 || y < y1 || y > y2) this.move({ center: { eles: node } });
  }

  fit(animated = true) {
    const { width, height } = /** @type {HTMLElement} */ (this.cy.container()).getBoundingClientRect();
    const left = width > WIDE ? LEGEND : 0;
    const target = fitting(this.cy.elements().boundingBox(), { width, height, left, padding: PADDING, closest: CLOSE });
    if (animated) this.move(target);
    else this.cy.viewport(target);
  }

  /** @param {1 | -1} direction */
  zoom(direction) {
    const level = this.cy.zoom() * STEP ** direction;
    this.cy.zoom({ level, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  /** @param {any} target */
  move(target) {
    this.cy.stop().animate(target, { duration: CALM.matches ? 0 : MOVE_MS, easing: "ease-out" });
  }

  redress() {
    this.cy.style(look());
  }

  /** What stood in the middle of the window stays there. */
  resized() {
    const [width, height] = [this.cy.width(), this.cy.height()];
    this.cy.resize();
    this.cy.panBy({ x: (this.cy.width() - width) / 2, y: (this.cy.height() - height) / 2 });
  }

  close() {
    this.cy.destroy();
  }
}

/** @param {Shown["nodes"][number]} shown @param {(n: number) => string} sayMore */
function nodeData({ node, opened, more }, sayMore) {
  const label = short(node);
  return { id: node.id, type: node.type, opened, label: more ? `${label}\n${sayMore(more)}` : label };
}

/** @param {import("../types.js").Edge} edge @param {(edge: import("../types.js").Edge) => string} say */
function edgeData(edge, say) {
  const { id, type, source, target, status, documents, properties } = edge;
  const maybe = type === MAYBE_SAME;
  const mutual = type === "PARTNER_OF" || maybe;
  return {
    id,
    source,
    target,
    status,
    assertion: properties.assertion,
    mutual,
    maybe,
    label: say(edge),
    family: familyOf(type),
    width: Math.min(1.2 + documents * 0.5, 4),
  };
}
