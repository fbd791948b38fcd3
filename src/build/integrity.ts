/** Subresource Integrity of a page's own scripts: they run as the build wrote them, or not at all. */
import { createHash } from "node:crypto";
import type { Rolldown } from "vite";

/** The digest of a file as an `integrity` attribute has it. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}

/**
 * Adds `integrity` to each script file of the template, which names it relatively.
 * @throws where the template names a file that the build did not make
 */
export function withIntegrity(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replaceAll(/(<script[^>]*? src="([^"]+)")/gu, (_, tag: string, url: string) => {
    const file = bundle[url.slice(2)];
    if (!url.startsWith("./") || !file)
      throw new Error(`index.html refers to ${url}, which the build did not produce.`);
    return `${tag} integrity="${integrityOf(file.type === "chunk" ? file.code : file.source)}"`;
  });
}
