import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { isolatingMessages } from "./isolate.ts";

const messages = isolatingMessages(en);

describe("a message", () => {
  it("isolates a name that runs in the other direction", () => {
    expect(messages.stance.title("حزب الخضر", "Rebuild it")).toBe("\u2068حزب الخضر\u2069: Rebuild it");
  });

  it("isolates each name of a list", () => {
    expect(messages.home.dropped(["מפלגה", "x"])).toBe(en.home.dropped(["\u2068מפלגה\u2069", "x"]));
  });

  it("leaves names of its own direction, numbers and plain texts as they are", () => {
    expect(messages.stance.title("The Greens", "Łódź 1 → 2")).toBe(
      en.stance.title("The Greens", "Łódź 1 → 2"),
    );
    expect(messages.home.showResult(2)).toBe(en.home.showResult(2));
    expect(messages.siteName).toBe(en.siteName);
    expect(messages.aboutPage.codingBody).toEqual(en.aboutPage.codingBody);
  });

  it("of a language that runs from right to left isolates what runs from left to right", () => {
    const { stance } = isolatingMessages({ ...en, lang: "ar" });
    expect(stance.title("Greens", "حزب")).toBe("\u2068Greens\u2069: حزب");
  });

  it("is isolated once", () => {
    expect(isolatingMessages(messages)).toBe(messages);
    expect(isolatingMessages(en)).toBe(messages);
  });
});
