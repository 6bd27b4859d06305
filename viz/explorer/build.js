// Bundles the explorer into dist/: index.html, explorer.js, explorer.css and the fonts; nothing is fetched at run time.
import { cp, mkdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const OUT = new URL("dist/", import.meta.url).pathname;

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
await build({
  absWorkingDir: new URL(".", import.meta.url).pathname,
  entryPoints: { explorer: "src/main.js", styles: "src/styles/index.css" },
  outdir: "dist",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "linked",
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
  logLevel: "warning",
});
await cp(new URL("index.html", import.meta.url), `${OUT}index.html`);
await cp(new URL("icon.svg", import.meta.url), `${OUT}icon.svg`);
