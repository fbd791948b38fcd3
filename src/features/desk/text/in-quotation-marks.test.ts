import { describe, expect, it } from "vitest";
import { isInQuotationMarks } from "./in-quotation-marks.ts";

const at = (text: string, words: string) => isInQuotationMarks(text, text.indexOf(words));

describe("isInQuotationMarks", () => {
  it("finds words between marks of several languages", () => {
    expect(at("“We will,” she said.", "We will")).toBe(true);
    expect(at('"We will," she said.', "We will")).toBe(true);
    expect(at("„Wir bauen“, sagte sie.", "Wir bauen")).toBe(true);
    expect(at("« Nous voulons », dit-elle.", "Nous")).toBe(true);
  });

  it("does not take the words after a quotation for quoted", () => {
    expect(at("“We will,” she said.", "she said")).toBe(false);
    expect(at('"We will," she said.', "she said")).toBe(false);
    expect(at("„Wir bauen“, sagte sie.", "sagte")).toBe(false);
    expect(at("No marks here.", "marks")).toBe(false);
  });
});
