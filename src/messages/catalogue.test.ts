import { describe, expect, it } from "vitest";
import { createCatalogues, type Messages, messagesFor, PARTS } from "./catalogue.ts";
import { de } from "./de/de.ts";
import { en } from "./en/en.ts";
import { fr } from "./fr/fr.ts";

/** Catalogues of which nothing is loaded, and the names of what was asked for. */
function catalogues() {
  const asked: string[] = [];
  const loadersOf = (name: string, messages: Messages) =>
    PARTS.map((part) => () => {
      asked.push(`${name}/${part}`);
      return Promise.resolve({ [part]: { aboutPage: messages.aboutPage } });
    });
  const loaders = { en: loadersOf("en", en), de: loadersOf("de", de), fr: loadersOf("fr", fr) };
  return { asked, ...createCatalogues(en, loaders) };
}

describe("createCatalogues", () => {
  it.each([
    ["de-AT", "de"],
    ["fr-CA", "fr"],
    ["fr", "fr"],
  ])("loads the parts that are asked for, in the language of the locale %s", async (locale, name) => {
    const { asked, loadMessages } = catalogues();
    await loadMessages(locale, ["core", "about"]);
    expect(asked).toEqual([`${name}/core`, `${name}/about`]);
  });

  it("loads them in English for a locale without a catalogue", async () => {
    const { asked, loadMessages } = catalogues();
    await loadMessages("ar", ["about"]);
    expect(asked).toEqual(["en/about"]);
  });

  it("puts them into the catalogue that was there before", async () => {
    const { catalogues: made, loadMessages } = catalogues();
    const before = messagesFor(made, "de");
    await loadMessages("de", ["about"]);
    expect(before.aboutPage.title).toBe(de.aboutPage.title);
    expect(messagesFor(made, "de")).toBe(before);
  });

  it("keeps each set of catalogues apart from the messages that it was made of", async () => {
    const { catalogues: made } = catalogues();
    expect(messagesFor(made, "en")).not.toBe(en);
  });
});
