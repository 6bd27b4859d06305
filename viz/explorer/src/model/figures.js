/** The figures of an operation in which documents differ: they stand side by side. */

/** @typedef {import("../types.js").Contested} Contested */

/**
 * All that documents give OF something, each as TOLD says it; "" where they agree.
 * @param {{ [property: string]: any }} operation @param {string} of @param {(row: Contested) => string} told
 */
export const contested = (operation, of, told) =>
  (operation.contested ?? [])
    .filter((/** @type {Contested} */ row) => row.of === of)
    .map(told)
    .join(" / ");
