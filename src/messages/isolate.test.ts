import { describe, expect, it } from "vitest";
import { en } from "./en/en.ts";
import { isolatingMessages } from "./isolate.ts";

const any = (text: string) => `\u2068${text}\u2069`;
const leftToRight = (text: string) => `\u2066${text}\u2069`;

describe("in a document of its own direction, a message", () => {
  const messages = isolatingMessages(en, "ltr");

  it("isolates a name that runs the other way", () => {
    expect(messages.stance.title("حزب الخضر", "Rebuild it")).toBe(`${any("حزب الخضر")}: Rebuild it`);
    expect(messages.excerpt.verb("حزب الخضر")).toBe(en.excerpt.verb(any("حزب الخضر")));
  });

  it("isolates each name of a list", () => {
    expect(messages.selection.dropped(["מפלגה", "x"])).toBe(en.selection.dropped([any("מפלגה"), "x"]));
  });

  it("leaves names that run its way, numbers and plain texts as they are", () => {
    expect(messages.stance.title("The Greens", "Łódź 1 → 2")).toBe(
      en.stance.title("The Greens", "Łódź 1 → 2"),
    );
    expect(messages.excerpt.paragraphTitle(2)).toBe(en.excerpt.paragraphTitle(2));
    expect(messages.aboutPage).toEqual({ ...en.aboutPage, rightsCorpus: expect.any(Function) as unknown });
  });
});

describe("in a document of the other direction, a message", () => {
  const messages = isolatingMessages(en, "rtl");

  it("is isolated itself, and its names in it", () => {
    expect(messages.selection.startAgain).toBe(leftToRight(en.selection.startAgain));
    expect(messages.aboutPage.codingBody).toEqual(en.aboutPage.codingBody.map(leftToRight));
    expect(messages.excerpt.paragraphTitle(2)).toBe(leftToRight(en.excerpt.paragraphTitle(2)));
    expect(messages.excerpt.verb("حزب")).toBe(leftToRight(en.excerpt.verb(any("حزب"))));
  });

  it("that adds only punctuation to its names runs as the document does", () => {
    expect(messages.stance.title("حزب", "إعادة")).toBe("حزب: إعادة");
    expect(messages.stance.title("Greens", "إعادة")).toBe(`${any("Greens")}: إعادة`);
  });

  it("leaves its language and an empty text as they are", () => {
    expect(messages.lang).toBe("en");
    expect(messages.selection.facetHint.actor).toBe("");
    expect(messages.colon).toBe(": ");
  });

  it("is isolated once", () => {
    expect(isolatingMessages(messages, "rtl")).toBe(messages);
    expect(isolatingMessages(en, "rtl")).toBe(messages);
  });
});
