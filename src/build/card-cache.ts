/** A cache of the cards that are drawn: a card is drawn anew only if its content or what draws it has changed. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CardContent } from "./card.tsx";
import { cardSvg, pngOf } from "./draw-card.ts";

const CACHE_DIR = path.resolve("node_modules/.cache/standpoint/cards");

/** An import of a module of ours that is more than its types. */
const IMPORT = /^import\s(?!type\b)[^;]*?\bfrom "(\.[^"]+)"/gmu;

/** A module of ours and those that it imports, directly or not. */
async function modulesFrom(file: string, known = new Set<string>()): Promise<ReadonlySet<string>> {
  if (known.has(file)) return known;
  known.add(file);
  const program = await readFile(file, "utf8");
  for (const [, other = ""] of program.matchAll(IMPORT))
    await modulesFrom(path.join(path.dirname(file), other), known);
  return known;
}

/** The files that decide how a card looks: the code that draws, and the versions of the packages, fonts among them. */
export async function drawingFiles(): Promise<readonly string[]> {
  const modules = await modulesFrom(path.join(import.meta.dirname, "draw-card.ts"));
  return [...modules, path.resolve("package-lock.json")];
}

/** The digest of the contents of some files. */
export async function digestOf(files: readonly string[]): Promise<string> {
  const contents = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return createHash("sha256").update(JSON.stringify(contents)).digest("hex");
}

let drawing: Promise<string> | undefined;

/** The card as a PNG file, drawn unless the cache has it; or the characters for which there can be none. */
export async function drawCard(
  content: CardContent,
): Promise<{ readonly png: Uint8Array } | { readonly missing: string }> {
  drawing ??= drawingFiles().then(digestOf);
  const key = createHash("sha256")
    .update(JSON.stringify([await drawing, content]))
    .digest("hex");
  const file = path.join(CACHE_DIR, `${key}.png`);
  try {
    return { png: await readFile(file) };
  } catch {
    const drawn = await cardSvg(content);
    if ("missing" in drawn) return drawn;
    const png = pngOf(drawn.svg);
    await mkdir(CACHE_DIR, { recursive: true });
    await writeFile(file, png);
    return { png };
  }
}
