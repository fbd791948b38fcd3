import { describe, expect, it, test } from "vitest";
import { type CardContent, cardSvg } from "./card.tsx";
import { cardNote } from "./cards.ts";

const card = (title: string, quotation = "We will rebuild it"): CardContent => ({
  ...{ siteName: "Standpoint", direction: "ltr", over: "The bridge", title, text: "" },
  quotation: { text: quotation, attribution: "direct-quote", grade: "Direct quote" },
  ...{ source: "Hilltown News, May 1, 2020", address: "example.org/stances/x/" },
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

  it("draws every letter, and no placeholder box", async () => {
    const [one, other] = await Promise.all([cardSvg(card("民主")), cardSvg(card("主民"))]);
    expect(one).not.toEqual(other);
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
