import { XMLBuilder } from "fast-xml-parser";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { xmlTokens } from "./xml.ts";

const textOf = (xml: string) =>
  [...xmlTokens(xml)].map((token) => (token.kind === "text" ? token.text : "")).join("");

describe("xmlTokens", () => {
  it("yields tags without prefixes, attributes and texts, and an empty element as a pair", () => {
    const xml = `<?xml version="1.0"?>\n<!-- a > b --><x:row xmlns:x="urn:x" r='1' x:id = "a&gt;b>c"><x:c/>t</x:row>\n`;
    expect([...xmlTokens(xml)]).toEqual([
      { kind: "open", name: "row", attributes: { r: "1", id: "a>b>c" } },
      { kind: "open", name: "c", attributes: {} },
      { kind: "close", name: "c" },
      { kind: "text", text: "t" },
      { kind: "close", name: "row" },
    ]);
  });

  it("decodes the entities of XML and numbers of characters, each once", () => {
    expect(textOf("<t>&amp;lt; &quot;&apos;&#8220;&#x1F600;<![CDATA[&amp;<b>]]></t>")).toBe(
      "&lt; \"'“😀&amp;<b>",
    );
  });

  test.each([
    ["an end that is missing", "<a><b></b>"],
    ["an end of another element", "<a></b>"],
    ["an end too many", "<a/></a>"],
    ["an entity of its own", "<a>&b;</a>"],
    ["a character that is none", "<a>&#xD800;</a>"],
    ["a lone ampersand", "<a>b & c</a>"],
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>b</a>'],
    ["a tag that is cut off", "<a><b c="],
    ["a comment that is cut off", "<a/><!-- b"],
    ["an attribute without quotation marks", "<a b=c/>"],
  ])("refuses %s", (_, xml) => {
    expect(() => [...xmlTokens(xml)]).toThrow(SyntaxError);
  });

  it("gives back every text and attribute that another program writes", () => {
    const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: "@" });
    const text = fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "a", " ", "😀", ";", "/") });
    fc.assert(
      fc.property(text, text, (content, value) => {
        const xml: string = builder.build({ a: { "@b": value, "#text": content } });
        expect([...xmlTokens(xml)]).toEqual([
          { kind: "open", name: "a", attributes: { b: value } },
          ...(content === "" ? [] : [{ kind: "text", text: content }]),
          { kind: "close", name: "a" },
        ]);
      }),
    );
  });
});
