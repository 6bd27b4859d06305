/** Links to other views: real addresses, so that they open in a new tab and can be copied. */
import { html } from "../html.js";
import { safeLink } from "../model/links.js";
import { called } from "../model/say.js";
import { go, href, view } from "../view/state.js";
import { Glyph, Icon } from "./glyph.js";

/** @param {{ to: Partial<import("../types.js").View>, children?: any, [attribute: string]: any }} props */
export function ViewLink({ to, children, ...rest }) {
  const follow = (/** @type {MouseEvent} */ event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    event.preventDefault();
    go(to);
  };
  return html`<a href=${href({ ...view.value, ...to })} onClick=${follow} ...${rest}>${children}</a>`;
}

/** The name of an entity, which selects it. @param {{ id: string, type: string, name: string }} props */
export const EntityLink = ({ id, type, name }) => html`
  <${ViewLink} class="entity-link" to=${type === "Document" ? { document: id, edge: null, mark: null } : { entity: id, edge: null, document: null, mark: null }}>
    <${Glyph} type=${type} named=${true} /><bdi>${called(name)}</bdi>
  <//>`;

/** A link to where a document was published, where its address is a safe one. @param {{ url?: string | null, children?: any }} props */
export function SourceLink({ url, children }) {
  const safe = safeLink(url);
  return (
    safe &&
    html`<a class="source-link" href=${safe} target="_blank" rel="noopener noreferrer">${children}<${Icon} sign="out" /></a>`
  );
}
