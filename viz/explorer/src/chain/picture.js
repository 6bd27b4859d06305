/** The chain drawn: boxes are real elements for keyboard and screen readers, lines are SVG under them. */
import { useEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { Placed } from "./box.js";
import { Link, Stroke } from "./lines.js";

/** @param {import("./paper/scene.js").Seen} props */
export function Picture({ drawn: { boxes, lines, width, height }, ...self }) {
  const whole = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(
    () => whole.current?.querySelector(".self")?.scrollIntoView({ inline: "center", block: "nearest" }),
    [self.node.id],
  );
  return html`
    <div class="chain-picture" ref=${whole} style=${{ width: `${width}px`, height: `${height}px` }}>
      <svg width=${width} height=${height} aria-hidden="true">
        ${lines.map((line) => html`<${Stroke} key=${line.key} line=${line} />`)}
      </svg>
      <ul>${boxes.map((box) => html`<${Placed} key=${box.key} box=${box} self=${self} />`)}</ul>
      ${lines.map((line) => html`<${Link} key=${line.key} line=${line} />`)}
    </div>`;
}
