import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Content } from "./content.ts";
import { fill, join } from "./fill.tsx";

const htmlOf = (content: Content) => renderToStaticMarkup(<p>{content}</p>);

const saying = (who: string, what: string) => `${what}, says ${who}.`;

test("texts beside each other become one text", () => {
  expect(join("NDP", ", ", 3, undefined, false, null)).toBe("NDP, 3");
  expect(
    join(
      "NDP",
      <span>, quoted</span>,
      fill((place) => ` · ${place}`, "¶4"),
    ),
  ).toBe("NDP, quoted · ¶4");
});

test("a text has an element of its own beside an element, and an empty text none", () => {
  expect(htmlOf(join("", <b>NDP</b>, "", ", ", "quoted"))).toBe("<p><b>NDP</b><span>, quoted</span></p>");
});

test("an attribute without a value says nothing of a text", () => {
  expect(join("says ", <span data-fallback={undefined}>no</span>)).toBe("says no");
});

test("an element that says something of its text stays", () => {
  expect(htmlOf(join("says ", <span lang="fr">non</span>, "."))).toBe(
    '<p><span>says </span><span lang="fr">non</span><span>.</span></p>',
  );
  expect(htmlOf(join(<span data-fallback="">NDP</span>))).toBe('<p><span data-fallback="">NDP</span></p>');
});

test("nothing but empty texts is nothing", () => {
  expect(htmlOf(join("", undefined, <span />))).toBe("<p></p>");
});

test("a message has its elements in the places of its names", () => {
  expect(htmlOf(fill(saying, <b>NDP</b>, "End the mission"))).toBe(
    "<p><span>End the mission, says </span><b>NDP</b><span>.</span></p>",
  );
  expect(htmlOf(fill(saying, "NDP", <span>End the mission</span>))).toBe(
    "<p><span>End the mission, says NDP.</span></p>",
  );
});
