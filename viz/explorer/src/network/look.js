/** How the canvas draws: colours come from the page's own custom properties, so both themes have them. */
import { FAMILIES, TYPES } from "../model/kinds.js";

/** @type {Record<import("../types.js").NodeType, string>} */
const SHAPES = {
  Person: "ellipse",
  Organization: "round-rectangle",
  Operation: "diamond",
  Place: "round-triangle",
  Document: "cut-rectangle",
};

/** @returns {any[]} cytoscape's style sheet */
export function look() {
  const css = getComputedStyle(document.documentElement);
  const colour = (/** @type {string} */ name) => css.getPropertyValue(`--${name}`).trim();
  return [
    ...nodeLook(colour),
    ...TYPES.map((type) => ({
      selector: `node[type="${type}"]`,
      style: { shape: SHAPES[type], "background-color": colour(`type-${type}`) },
    })),
    ...edgeLook(colour),
    ...Object.keys(FAMILIES).map((family) => ({
      selector: `edge[family="${family}"]`,
      style: { "line-color": colour(`line-${family}`), "target-arrow-color": colour(`line-${family}`) },
    })),
    ...stateLook(colour),
  ];
}

/** @param {(name: string) => string} colour */
const nodeLook = (colour) => [
  {
    selector: "node",
    style: {
      width: 26,
      height: 26,
      label: "data(label)",
      "font-family": "Inter Variable, system-ui, sans-serif",
      "font-size": 12.5,
      color: colour("ink"),
      "text-valign": "bottom",
      "text-margin-y": 5,
      "text-wrap": "wrap",
      "text-max-width": 118,
      "text-background-color": colour("paper"),
      "text-background-opacity": 0.82,
      "text-background-padding": 2,
      "text-background-shape": "round-rectangle",
      "min-zoomed-font-size": 6,
      "overlay-opacity": 0,
    },
  },
  { selector: "node[?opened]", style: { width: 38, height: 38, "font-size": 15, "font-weight": 600 } },
];

/** @param {(name: string) => string} colour */
const edgeLook = (colour) => [
  {
    selector: "edge",
    style: {
      width: "data(width)",
      "curve-style": "bezier",
      "control-point-step-size": 34,
      "target-arrow-shape": "triangle",
      "arrow-scale": 0.8,
      "line-opacity": 0.75,
      "overlay-opacity": 0,
      "font-family": "Inter Variable, system-ui, sans-serif",
      "font-size": 11.5,
      color: colour("ink"),
      "text-background-color": colour("paper"),
      "text-background-opacity": 0.92,
      "text-background-padding": 3,
      "text-wrap": "ellipsis",
      "text-max-width": 150,
    },
  },
  { selector: "edge[?mutual]", style: { "target-arrow-shape": "none" } },
  { selector: 'edge[assertion="alleged"]', style: { "line-style": "dashed", "line-dash-pattern": [7, 5] } },
  { selector: 'edge[status="does_not_hold"]', style: { "line-opacity": 0.28, "line-style": "dotted" } },
];

/** @param {(name: string) => string} colour */
const stateLook = (colour) => [
  {
    selector: "edge[?maybe]",
    style: { "line-style": "dashed", "line-dash-pattern": [6, 6], "line-color": colour("ochre"), width: 2.2 },
  },
  { selector: "edge.near", style: { label: "data(label)", "line-opacity": 1 } },
  { selector: "edge.chosen", style: { label: "data(label)", "line-opacity": 1, width: 4, "z-index": 9 } },
  { selector: ".far", style: { opacity: 0.34 } },
  {
    selector: "node.chosen",
    style: { "border-width": 3, "border-color": colour("paper"), "outline-width": 3, "outline-color": colour("ink") },
  },
];
