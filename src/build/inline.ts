/**
 * Writes the style sheet and the early script (the reader's theme) into every page, so that the first paint needs no
 * second response and the styles cannot be missing.
 */
import { createHash } from "node:crypto";
import type { Rolldown } from "vite";
import { perText } from "../model/remember.ts";

/** The place in the head of the template. */
const PLACE = "<!--inline-->";
const SHEET = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/gu;

/** The inline texts of a page, by the kind of element that holds them. */
export interface Inlined {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** The built `index.html`, and what it holds inline. */
export interface WithInlined {
  readonly html: string;
  readonly inlined: Inlined;
}

/** The hash source by which a Content Security Policy (level 2) allows an inline text. */
export const hashSource = perText(
  (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`,
);

/** Rewrites the relative URLs of a style sheet as paths below the base path. */
function withFiles(css: string, folder: string): string {
  return css.replaceAll(/url\(\.\/([^)]*)\)/gu, (_, file: string) => `url("${folder}${file}")`);
}

/** Trims a text for its element, and refuses a text that would end the element. */
function asRaw(text: string, element: "style" | "script"): string {
  const raw = text.trim();
  if (new RegExp(`</${element}|<!--`, "iu").test(raw))
    throw new Error(`The inline ${element} would end its element.`);
  return raw;
}

/**
 * Takes the style sheets that the template names, relatively, out of the bundle, and puts them and the early script into its head.
 * @param base the base path, encoded
 * @param early the code of `src/app/early.ts`
 */
export function withInlined(
  template: string,
  base: string,
  early: string,
  bundle: Rolldown.OutputBundle,
): WithInlined {
  const styles: string[] = [];
  const rest = template.replaceAll(SHEET, (_, name: string) => {
    const file = bundle[name];
    if (file?.type !== "asset")
      throw new Error(`index.html refers to ${name}, which the build did not produce.`);
    const folder = base + name.slice(0, name.lastIndexOf("/") + 1);
    styles.push(asRaw(withFiles(file.source.toString(), folder), "style"));
    Reflect.deleteProperty(bundle, name);
    return "";
  });
  const scripts = [asRaw(early, "script")];
  const lines = [
    ...scripts.map((text) => `<script>${text}</script>`),
    ...styles.map((text) => `<style>${text}</style>`),
  ];
  const parts = rest.split(PLACE);
  if (parts.length !== 2) throw new Error(`index.html must contain “${PLACE}” exactly once.`);
  return { html: parts.join(lines.join("\n    ")), inlined: { styles, scripts } };
}
