/**
 * Reads XML as a list of tags and texts, as far as spreadsheets use it. A document type is refused, and with it every
 * entity that a file defines for itself. (`DOMParser` is forbidden by the policy of the site, and unknown to a worker.)
 */

export type XmlToken =
  | {
      readonly kind: "open";
      /** The name without its prefix. */
      readonly name: string;
      /** The attributes, by their names without prefix. */
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(\w+));|&/gu, (whole, hex, decimal, name) => {
    if (name !== undefined) {
      const character = ENTITIES[String(name)];
      if (character !== undefined) return character;
    } else if (hex !== undefined || decimal !== undefined) {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      if (code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff))
        return String.fromCodePoint(code);
    }
    throw new SyntaxError(`The entity ${whole} is not defined.`);
  });
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')\s*/uy;

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const trimmed = text.trim();
  let at = 0;
  while (at < trimmed.length) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(trimmed);
    if (!match) throw new SyntaxError("A tag has something other than attributes.");
    const [whole, name = "", double, single] = match;
    if (name !== "xmlns" && !name.startsWith("xmlns:"))
      attributes[local(name)] = decoded(double ?? single ?? "");
    at += whole.length;
  }
  return attributes;
}

/** A tag, with the quoted values that may hold a “>”. */
const TAG = /<(\/?)([^\s<>/!?=]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/uy;

/** The end of a part of a text that begins at a place. */
function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw new SyntaxError(`“${mark}” is missing.`);
  return end;
}

/**
 * Yields the tags and texts of a document. An element without content yields an open and a close tag.
 * @throws SyntaxError if the document is not well formed, or has a document type
 */
export function* xmlTokens(xml: string): Generator<XmlToken, void, undefined> {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    if (xml.startsWith("<!--", at)) at = endOf(xml, "-->", at + 4) + 3;
    else if (xml.startsWith("<?", at)) at = endOf(xml, "?>", at) + 2;
    else if (xml.startsWith("<![CDATA[", at)) {
      const end = endOf(xml, "]]>", at);
      yield { kind: "text", text: xml.slice(at + "<![CDATA[".length, end) };
      at = end + 3;
    } else if (xml[at] === "<") {
      TAG.lastIndex = at;
      const tag = TAG.exec(xml);
      if (!tag) throw new SyntaxError("The document has a tag that is no tag of an element.");
      const [whole, slash, name = "", attributes = "", isEmpty] = tag;
      at += whole.length;
      if (slash !== "/") {
        yield { kind: "open", name: local(name), attributes: attributesOf(attributes) };
        if (isEmpty !== "/") open.push(name);
      } else if (open.pop() !== name) throw new SyntaxError(`The end of ${name} is not where it must be.`);
      if (slash === "/" || isEmpty === "/") yield { kind: "close", name: local(name) };
    } else {
      const next = xml.indexOf("<", at);
      const end = next < 0 ? xml.length : next;
      const text = decoded(xml.slice(at, end));
      if (open.length > 0) yield { kind: "text", text };
      at = end;
    }
  }
  if (open.length > 0) throw new SyntaxError(`${open.at(-1)} has no end.`);
}
