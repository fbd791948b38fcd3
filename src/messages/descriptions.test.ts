import { expect, test } from "vitest";
import { de } from "./de/de.ts";
import { en } from "./en/en.ts";
import { fr } from "./fr/fr.ts";

test.each([
  [en, "no stance on record.", "No stance on record."],
  [de, "keine Haltung erfasst.", "Keine Haltung erfasst."],
  [fr, "aucune prise de position consignée.", "Aucune prise de position consignée."],
])("a page without a stance claims no evidence", ({ actor, colon, issue }, afterColon, alone) => {
  expect(actor.description("Ida Ek", 0)).toBe(`Ida Ek${colon}${afterColon}`);
  expect(issue.description("Who pays?", 0)).toBe(`Who pays? ${alone}`);
  for (const text of [actor.description("Ida Ek", 1), issue.description("Who pays?", 1)])
    expect(text).toMatch(/\b1 .*(?:evidence|Belegen|appui)\.$/u);
});
