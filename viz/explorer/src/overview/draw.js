/** Draws circles on a canvas: only what is seen, and only as much of it as there is room for. */

/** @typedef {import("./pack.js").Circle} Circle */
/** @typedef {{ k: number, x: number, y: number }} Move */
/** @typedef {{ wide: number, high: number, sharp: number }} Size */

const DOT = 1.2; // pixels below which a circle says nothing
const NAMED = 26; // pixels from which on there is room for a name
const LETTER = 6.4;
const FONT = "12.5px 'Inter Variable', system-ui, sans-serif";
const BOLD = "600 13px 'Inter Variable', system-ui, sans-serif";

/** Colours of the page, whichever theme it has. */
export function palette() {
  const css = getComputedStyle(document.documentElement);
  const of = (/** @type {string} */ name) => css.getPropertyValue(`--${name}`).trim();
  const types = ["Person", "Organization", "Operation", "Place", "Document"].map((type) => [type, of(`type-${type}`)]);
  return { ...Object.fromEntries(types), ink: of("ink"), paper: of("paper"), ochre: of("ochre") };
}

/** @param {CanvasRenderingContext2D} to @param {Circle} circle @param {Record<string, string>} colours @param {number} k */
function disc(to, { x, y, r, leaf, item: { type, status } }, colours, k) {
  to.beginPath();
  to.arc(x, y, r, 0, 2 * Math.PI);
  to.fillStyle = colours[type];
  to.globalAlpha = !leaf ? 0.09 : r * k < NAMED ? 0.8 : 0.25; // names are read on pale ground
  to.fill();
  if (leaf && r * k < 4) return;
  to.globalAlpha = leaf ? 1 : 0.7;
  to.lineWidth = (leaf ? 0.6 : 1) / k;
  to.strokeStyle = colours[type];
  to.setLineDash(status === "may_hold" ? [4 / k, 3 / k] : []);
  to.stroke();
}

/** The name at the top of what holds others, in the middle of what does not. @param {CanvasRenderingContext2D} to @param {Circle} circle @param {Move} move @param {Record<string, string>} colours */
function name(to, { item, x, y, r, leaf }, move, colours) {
  const radius = r * move.k;
  const most = Math.floor((2 * radius * (leaf ? 0.95 : 0.7)) / LETTER);
  if (radius < NAMED || most < 5) return;
  const text = item.name.length > most ? `${item.name.slice(0, most - 1)}…` : item.name;
  const [left, top] = [move.x + x * move.k, move.y + y * move.k - (leaf ? 0 : radius - 16)];
  to.font = leaf ? FONT : BOLD;
  to.lineWidth = 3;
  to.strokeStyle = colours.paper;
  to.fillStyle = colours.ink;
  to.strokeText(text, left, top);
  to.fillText(text, left, top);
}

/** @param {CanvasRenderingContext2D} to @param {Circle} circle @param {Move} move @param {string} colour */
function ring(to, { x, y, r }, { k, x: left, y: top }, colour) {
  to.beginPath();
  to.arc(left + x * k, top + y * k, Math.max(r * k, 6) + 3, 0, 2 * Math.PI);
  to.lineWidth = 3;
  to.strokeStyle = colour;
  to.stroke();
}

/** @param {Circle[]} all @param {Move} move @param {Size} size */
export function seen(all, { k, x, y }, { wide, high }) {
  return all.filter((circle) => {
    const [left, top, r] = [x + circle.x * k, y + circle.y * k, circle.r * k];
    return r > DOT && left + r > 0 && left - r < wide && top + r > 0 && top - r < high;
  });
}

/** @param {CanvasRenderingContext2D} to @param {Circle[]} all @param {Move} move @param {Size} size @param {string | null} chosen */
export function draw(to, all, move, size, chosen) {
  const colours = palette();
  const shown = seen(all, move, size);
  to.setTransform(size.sharp, 0, 0, size.sharp, 0, 0);
  to.clearRect(0, 0, size.wide, size.high);
  to.save();
  to.translate(move.x, move.y);
  to.scale(move.k, move.k);
  for (const circle of shown) disc(to, circle, colours, move.k);
  to.restore();
  to.textAlign = "center";
  to.textBaseline = "middle";
  for (const circle of shown) name(to, circle, move, colours);
  const found = all.find(({ item }) => item.id === chosen);
  if (found) ring(to, found, move, colours.ochre);
}
