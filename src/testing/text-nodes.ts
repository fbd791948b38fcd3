/** A text of a page with the language and the direction that it inherits. */
interface TextNode {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
}

const VOID = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:[^"'>]|"[^"]*")*?)(\/?)>|([^<]+)/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" },
};

/**
 * Returns the texts of a page written by React, which closes every element that it opens.
 * @param language the language and direction of the document
 */
export function textNodes(
  html: string,
  language: { readonly lang: string; readonly dir: string },
): TextNode[] {
  const open = [language];
  const nodes: TextNode[] = [];
  for (const [, closing, name = "", attributes = "", closed, text] of html.matchAll(TOKEN)) {
    const outer = open.at(-1) ?? language;
    if (text !== undefined) {
      const said = text.replace(/&(?:amp|lt|gt|quot|#x27);/gu, (entity) => ENTITIES[entity] ?? entity);
      if (said.trim() !== "") nodes.push({ text: said, ...outer });
    } else if (closing === "/") open.pop();
    else if (name !== "" && closed !== "/" && !VOID.has(name.toLowerCase())) {
      const valueOf = (attribute: string) =>
        new RegExp(`\\s${attribute}="([^"]*)"`, "u").exec(attributes)?.[1];
      open.push({ lang: valueOf("lang") ?? outer.lang, dir: valueOf("dir") ?? outer.dir });
    }
  }
  return nodes;
}
