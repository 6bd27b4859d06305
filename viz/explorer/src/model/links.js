/** Addresses that documents give are hostile until they prove otherwise: only http and https become links. */

/** @param {string | null | undefined} url @returns {string | null} */
export function safeLink(url) {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : null;
}
