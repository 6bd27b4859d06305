/** Parts of the page that are fetched when they are first looked at. */
import { useEffect, useState } from "preact/hooks";
import { reachable } from "../data/client.js";
import { html } from "../html.js";

/** A component that IMPORTED brings; nothing stands in its place until then. @param {() => Promise<any>} imported */
export const lazy = (imported) =>
  function Lazy(/** @type {any} */ props) {
    const [Part, setPart] = useState(/** @type {any} */ (null));
    useEffect(() => {
      imported().then(
        (part) => setPart(() => part),
        () => {
          reachable.value = false; // the page says that the server is gone
        },
      );
    }, []);
    return Part && html`<${Part} ...${props} />`;
  };
