import { render } from "preact";
import { App } from "./app.js";
import { follow } from "./data/live.js";
import { html } from "./html.js";
import { followIds } from "./view/current.js";

const place = /** @type {HTMLElement} */ (document.getElementById("app"));
place.replaceChildren();
render(html`<${App} />`, place);
follow();
followIds();
