/** Text cut into lines, where nothing else does it: in an SVG file. */

/** TEXT in lines of at most WIDTH characters, at words where there are any, and at most MOST lines. @param {string} text @param {number} width */
export function wrap(text, width, most = Number.POSITIVE_INFINITY) {
  const lines = [""];
  for (const word of text.split(/\s+/u).flatMap((one) => chunks(one, width))) {
    const line = lines.at(-1);
    const longer = line ? `${line} ${word}` : word;
    if (Array.from(longer).length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const last = Array.from(lines[most - 1]).slice(0, width - 1);
  return [...lines.slice(0, most - 1), `${last.join("").trimEnd()}…`];
}

/** @param {string} word @param {number} width */
function chunks(word, width) {
  const points = Array.from(word);
  const count = Math.max(1, Math.ceil(points.length / width));
  return Array.from({ length: count }, (_, index) => points.slice(index * width, (index + 1) * width).join(""));
}
