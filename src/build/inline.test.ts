import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { hashSource, withInlined } from "./inline.ts";

const TEMPLATE = `<head>
    <!--inline-->
    <link rel="stylesheet" crossorigin href="./assets/a.css">
</head>`;

function bundleOf(css: string): Rolldown.OutputBundle {
  return {
    "assets/a.css": { type: "asset", fileName: "assets/a.css", source: css },
  } as unknown as Rolldown.OutputBundle;
}

describe("withInlined", () => {
  it("puts the style sheet and the script into the page, and takes the file away", () => {
    const bundle = bundleOf("p{color:red}\n");
    const { html, inlined } = withInlined(TEMPLATE, "/base/", "early();\n", bundle);
    expect(html).toContain("<script>early();</script>\n    <style>p{color:red}</style>");
    expect(html).not.toContain("stylesheet");
    expect(bundle).toEqual({});
    expect(inlined).toEqual({ styles: ["p{color:red}"], scripts: ["early();"] });
  });

  it("names the files beside the style sheet below the base", () => {
    const css = "@font-face{src:url(./a-1.woff2) format('woff2')}";
    const { inlined } = withInlined(TEMPLATE, "/it's%20$&/", "", bundleOf(css));
    expect(inlined.styles).toEqual(["@font-face{src:url(\"/it's%20$&/assets/a-1.woff2\") format('woff2')}"]);
  });

  it("takes a text as it is, dollars and all", () => {
    const { html } = withInlined(TEMPLATE, "/base/", "f('$&', '$1')", bundleOf(""));
    expect(html).toContain("<script>f('$&', '$1')</script>");
  });

  it("refuses a text that would end its element, a file that is not built, and a template without the place", () => {
    expect(() => withInlined(TEMPLATE, "/base/", "'</script>'", bundleOf(""))).toThrow(
      "would end its element",
    );
    expect(() => withInlined(TEMPLATE, "/base/", "", bundleOf("a::after{content:'</style>'}"))).toThrow(
      "style",
    );
    expect(() => withInlined(TEMPLATE, "/base/", "", {})).toThrow(
      "index.html refers to assets/a.css, which the build did not produce",
    );
    expect(() => withInlined("<head></head>", "/base/", "", {})).toThrow("once");
  });
});

describe("hashSource", () => {
  it("differs with every character of the text", () => {
    expect(hashSource("a")).not.toBe(hashSource("a "));
  });
});
