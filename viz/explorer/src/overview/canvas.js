/** The picture of everything: wheel and drag move it, a click selects, a double click opens the network. */
import { select as d3select } from "d3-selection";
import { zoom as d3zoom, zoomIdentity } from "d3-zoom";
import { draw } from "./draw.js";
import { at } from "./pack.js";

/** @typedef {import("./pack.js").Circle} Circle */

export const SIDE = 1000;
const STEP = 1.6;
const NEAR = 0.28; // of the window that a circle takes up which somebody goes to
const DEEPEST = 400;

export class Picture {
  /** @param {HTMLCanvasElement} canvas @param {{ onSelect(id: string): void, onOpen(id: string): void, onPoint(circle: Circle | null): void }} handlers */
  constructor(canvas, { onSelect, onOpen, onPoint }) {
    this.canvas = canvas;
    /** @type {Circle[]} */
    this.all = [];
    /** @type {string | null} */
    this.chosen = null;
    /** @type {{ k: number, x: number, y: number }} */
    this.move = zoomIdentity;
    this.waits = false;
    this.size = { wide: 0, high: 0, sharp: 1 };
    this.zoomed = d3zoom()
      .scaleExtent([0.2, DEEPEST])
      .on("zoom", ({ transform }) => {
        this.move = transform;
        this.later();
      });
    d3select(/** @type {Element} */ (canvas))
      .call(/** @type {any} */ (this.zoomed))
      .on("dblclick.zoom", null);
    const under = (/** @type {MouseEvent} */ event) => this.under(event.offsetX, event.offsetY);
    canvas.addEventListener("click", (event) => {
      const circle = under(event);
      if (circle) onSelect(circle.item.id);
    });
    canvas.addEventListener("dblclick", (event) => {
      const circle = under(event);
      if (circle) onOpen(circle.item.id);
    });
    canvas.addEventListener("mousemove", (event) => onPoint(under(event)));
    this.resized();
  }

  /** @param {number} x @param {number} y */
  under(x, y) {
    return at(this.all, (x - this.move.x) / this.move.k, (y - this.move.y) / this.move.k);
  }

  /** @param {Circle[]} all */
  show(all) {
    const first = !this.all.length;
    this.all = all;
    if (first) this.fit();
    this.later();
  }

  /** @param {string | null} id */
  mark(id) {
    this.chosen = id;
    this.later();
  }

  /** Go to the circle of ID. @param {string} id */
  reveal(id) {
    const circle = this.all.find(({ item }) => item.id === id);
    if (circle) this.look(circle, NEAR);
  }

  fit() {
    this.look({ x: SIDE / 2, y: SIDE / 2, r: SIDE / 2 }, 0.96);
  }

  /** @param {{ x: number, y: number, r: number }} circle @param {number} share of the window */
  look({ x, y, r }, share) {
    const { wide, high } = this.size;
    const k = Math.min((Math.min(wide, high) * share) / (2 * r), DEEPEST);
    this.zoomed.transform(
      d3select(/** @type {any} */ (this.canvas)),
      zoomIdentity.translate(wide / 2 - x * k, high / 2 - y * k).scale(k),
    );
  }

  /** @param {1 | -1} direction */
  zoom(direction) {
    this.zoomed.scaleBy(d3select(/** @type {any} */ (this.canvas)), STEP ** direction);
  }

  resized() {
    const { width, height } = this.canvas.getBoundingClientRect();
    this.size = { wide: width, high: height, sharp: devicePixelRatio };
    this.canvas.width = width * devicePixelRatio;
    this.canvas.height = height * devicePixelRatio;
    this.later();
  }

  /** Draw once before the next frame, however much changed. */
  later() {
    if (this.waits) return;
    this.waits = true;
    requestAnimationFrame(() => {
      this.waits = false;
      const to = this.canvas.getContext("2d");
      if (to) draw(to, this.all, this.move, this.size, this.chosen);
    });
  }
}
