import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { Card, CARD_HEIGHT, type CardContent } from "./card.tsx";
import { cardSvg } from "./draw-card.ts";
import { cardNote, cardOf } from "./cards.ts";
import { pageContextOf } from "./renderer.tsx";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { siteOf } from "../testing/render-route.tsx";

const card = (title: string, quotation = "We will rebuild it"): CardContent => ({
  ...{ siteName: "Standpoint", direction: "ltr", over: "The bridge", title, text: "" },
  quotation: { text: quotation, attribution: "direct-quote", grade: "Direct quote" },
  ...{ source: "Hilltown News, May 1, 2020", address: "example.org/stances/x/" },
});

/** The card of an issue with names at its first position. */
const named = (names: string): CardContent => ({
  ...card("The bridge"),
  scale: { labels: ["Rebuild", "Wait"], names: [names, ""], held: -1, ordinal: true },
});

describe("a card", { timeout: 30_000 }, () => {
  test.each([
    ["Latin", "Żółć Gęślą Jaźń, François, Đinđić"],
    ["Vietnamese", "Đảng Tiến bộ Việt Nam"],
    ["Cyrillic", "Партия прогресса № 1"],
    ["Greek", "Κόμμα Προόδου"],
    ["Hebrew", "מפלגת העבודה: No"],
    ["Thai", "พรรคก้าวไกล"],
    ["Devanagari", "प्रगति दल श्री"],
    ["Japanese", "立憲民主党 消費税の引き下げ"],
    ["Chinese", "民主进步党 降低市税"],
    ["Korean", "더불어민주당"],
    ["signs", "CO₂ must fall → below 1.5 °C ≤ ½ ≥ ± ∞"],
    ["ligatures", "The ﬁrst oﬃce"],
    ["isolates", "\u2068The Greens\u2069: now"],
  ])("has a glyph for every letter of %s", async (_, text) => {
    expect(await cardSvg(card(text))).toHaveProperty("svg");
    expect(await cardSvg(card("No", text))).toHaveProperty("svg");
  });

  test.each([
    ["emoji", "Party 🎉 of Joy", "🎉"],
    ["letters of a script without a font", "Ածական", "Ա"],
    ["letters that would stand unjoined", "حزب الخضر", "ح"],
  ])("is not drawn where it would have %s", async (_, text, character) => {
    for (const again of [card(text), card("No", text), card(text)]) {
      const drawing = await cardSvg(again);
      expect("missing" in drawing && drawing.missing).toContain(character);
    }
  });

  test.each(["מפלגה (NDP)", "בשנת 2015", "שָׁלוֹם"])(
    "is not drawn where %s would be in the wrong order",
    async (text) => {
      expect(await cardSvg(card(text))).toEqual({ missing: text });
    },
  );

  it("is drawn with names that are isolated", async () => {
    expect(await cardSvg(named("\u2068The Greens\u2069 and \u2068Ana Gr\u00FCn\u2069"))).toHaveProperty(
      "svg",
    );
  });

  it.each(["ltr", "rtl"] as const)("has a list of names that runs %s, as its page does", (direction) => {
    const names = "יש עתיד and The Greens";
    const html = renderToStaticMarkup(Card({ ...named(names), direction }));
    expect(html).toMatch(new RegExp(`direction:${direction}[^<>]*>${names}`, "u"));
  });

  it("is not drawn where a name would be in the wrong order", async () => {
    expect(await cardSvg(named("מפלגה (NDP)"))).toEqual({ missing: "מפלגה (NDP)" });
  });

  it("is drawn with words of a source in the place of a sentence that would be in the wrong order", async () => {
    expect(await cardSvg({ ...card("The bridge"), text: "בשנת 2015" })).toHaveProperty("svg");
  });

  it("draws every letter, and no placeholder box", async () => {
    const [one, other] = await Promise.all([cardSvg(card("民主")), cardSvg(card("主民"))]);
    expect(one).not.toEqual(other);
  });
});

/** The boxes that cut their text in a drawing: the first is that of the line above the title, the second that of the title. */
const boxesIn = (svg: string) =>
  Array.from(
    svg.matchAll(/<clipPath id="satori_cp[^"]*"><rect x="\d+" y="(\d+)" width="\d+" height="(\d+)"/gu),
    ([, top, height]) => ({ top: Number(top), height: Number(height) }),
  );

describe("a card without room", () => {
  const words = "would withdraw the trainers of the fighters from the region ";
  const full: CardContent = {
    ...card(words.repeat(2)),
    scale: { labels: [words.repeat(2), words.repeat(2), "No", "Yes"], held: 0, ordinal: true },
    quotation: { text: words.repeat(6), attribution: "direct-quote", grade: "Direct quote" },
  };

  it.each([
    ["our translation", { ...full, quotation: { ...full.quotation, translation: words.repeat(3) } }],
    ["no translation", full],
  ])("cuts no letters of its title with %s, and ends above its edge", async (_, content) => {
    const drawing = await cardSvg(content as CardContent);
    const boxes = boxesIn("svg" in drawing ? drawing.svg : "");
    // Two lines of 46 px, 1.12 times as high.
    expect(boxes[1]?.height).toBeGreaterThanOrEqual(103);
    const { top = 0, height = 0 } = boxes.at(-1) ?? {};
    expect(top + height).toBeLessThanOrEqual(CARD_HEIGHT - 40);
  });
});

describe("the card of an issue", () => {
  it("shows each position with the names of the actors that have it", async () => {
    const context = pageContextOf(await siteOf(realCorpus), realModel, "en");
    const path = "/issues/iraq-syria-combat";
    const page = { path, locale: "en", title: "", description: "", html: "" };
    const drawn = cardOf(context, page, "https://example.org/");
    const { labels = [], names = [] } = drawn?.content.scale ?? {};
    expect(labels.map((label, at) => [label, names[at]])).toEqual([
      ["Would end Canada’s part in the combat mission at once", "NDP"],
      ["Objects to the NDP’s stand on the mission", "Kurdish Youth Association of Canada"],
      ["Has mostly stood behind the Harper government’s intervention", "Kurdish community in Canada"],
    ]);
    expect(drawn?.alt).toContain(`${labels[0]}: NDP; `);
  });
});

describe("the card of the home page", () => {
  it.each(["en", "fr"])("has no full stop after a question in its text alternative in %s", async (locale) => {
    const context = pageContextOf(await siteOf(realCorpus), realModel, locale);
    const page = { path: context.paths.home, locale, title: "", description: "", html: "" };
    const alt = cardOf(context, page, "https://example.org/")?.alt;
    expect(alt).toContain(`${context.say(realModel.title)} `);
    expect(alt).not.toMatch(/[?!.]\./u);
  });
});

/** The card of a stance in a language. */
async function cardIn(locale: string) {
  const context = pageContextOf(await siteOf(realCorpus), realModel, locale);
  const path = `${locale === "en" ? "" : `/${locale}`}/stances/ndp-halt-bombing`;
  const page = { path, locale, title: "", description: "", html: "" };
  return cardOf(context, page, "https://example.org/");
}

describe("the card of a stance", () => {
  it("has our translation, marked as ours, apart from the words of a source in another language", async () => {
    const drawn = await cardIn("fr");
    const { text, translation } = drawn?.content.quotation ?? {};
    expect(text).toMatch(/^\[.+\] would immediately halt Canada's bombing campaign$/u);
    expect(translation).toMatch(/: feraient cesser immédiatement la campagne de bombardements du Canada$/u);
    expect(drawn?.alt).toContain(`${text} (${translation}) (`);
  });

  it("has none in the language of the source", async () => {
    expect((await cardIn("en"))?.content.quotation).not.toHaveProperty("translation");
  });
});

describe("cardNote", () => {
  it("names each page without a card and each of the characters once", () => {
    const note = cardNote(
      new Map([
        ["/stances/x", "ab a"],
        ["/", "🎉"],
      ]),
    );
    expect(note.split("\n").slice(1)).toEqual(["/stances/x: a b", "/: 🎉"]);
  });
});
