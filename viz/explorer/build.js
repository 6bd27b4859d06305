// Bundles the explorer into dist/: the page, its script, styles and fonts, and the licences of what is in them.
// Nothing is fetched at run time.
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = join(HERE, "dist");
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** The packages that stand in a bundle. @param {import("esbuild").Metafile} metafile */
const bundled = ({ inputs }) => new Set(Object.keys(inputs).flatMap((path) => PACKAGE.exec(path)?.[1] ?? []));

/** @param {string} name */
async function copyLicence(name) {
  const folder = join(HERE, "node_modules", name);
  const found = (await readdir(folder)).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
  if (!found) throw new Error(`${name} comes without its licence: it can't be shipped`);
  await cp(join(folder, found), join(OUT, "licenses", `${name.replace("/", "-")}.txt`));
}

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const { metafile } = await build({
  absWorkingDir: HERE,
  entryPoints: { explorer: "src/main.js", styles: "src/styles/index.css" },
  outdir: "dist",
  bundle: true,
  minify: true,
  metafile: true,
  format: "esm",
  splitting: true,
  chunkNames: "[name]-[hash]",
  target: "es2022",
  legalComments: "none",
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
  logLevel: "warning",
});
await Promise.all([...bundled(metafile), "world-atlas"].map(copyLicence));
await cp(join(HERE, "node_modules/world-atlas/countries-50m.json"), join(OUT, "world.json"));
for (const file of ["index.html", "icon.svg"]) await cp(join(HERE, file), join(OUT, file));
