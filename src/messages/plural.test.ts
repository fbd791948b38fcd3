import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { type Forms, pluralizer } from "./plural.ts";

/** Every form that the type of each language has. */
const FORMS = {
  en: { one: "one", other: "other" },
  de: { one: "one", other: "other" },
  fr: { one: "one", many: "many", other: "other" },
} satisfies { readonly [L in "en" | "de" | "fr"]: Required<Forms<L>> };

test.each(Object.entries(FORMS))("%s has the plural categories of its type", (lang, forms) => {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  expect(Object.keys(forms).toSorted()).toEqual(pluralCategories.toSorted());
});

describe("a count in French", () => {
  const plural = pluralizer("fr");

  test.each([
    [0, "one"],
    [1, "one"],
    [1.5, "one"],
    [2, "other"],
    [1305, "other"],
    [1_000_000, "many"],
    [3_000_000, "many"],
    [1_000_001, "other"],
  ])("of %d has the form %s", (n, form) => {
    expect(plural(n, FORMS.fr)).toBe(form);
  });

  it("of a million has the form of other counts if it has none of its own", () => {
    expect(plural(1_000_000, { one: "one", other: "other" })).toBe("other");
  });
});

test("a form of a category that the language lacks does not compile", () => {
  // @ts-expect-error French has no dual.
  expect(pluralizer("fr")(2, { one: "one", two: "two", other: "other" })).toBe("other");
  // @ts-expect-error English has no form of its own for millions.
  expect(pluralizer("en")(2, { one: "one", many: "many", other: "other" })).toBe("other");
  // @ts-expect-error Every language here has a singular.
  expect(pluralizer("de")(1, { other: "other" })).toBe("other");
});

/** The programs of every catalogue. */
const CATALOGUES = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => /^\w+[\\/].+\.ts$/u.test(file))
  .map((file) => {
    const program = readFileSync(path.join(import.meta.dirname, file), "utf8");
    return { file, lang: file.slice(0, 2), program };
  });

test("no catalogue chooses words by comparing a count with a number", () => {
  // A comparison with zero may leave a text out.
  const found = CATALOGUES.flatMap(({ file, program }) =>
    Array.from(program.matchAll(/.*[=<>]\s*[1-9]\d*\s*\?.*/gu), ([line]) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});

test("each catalogue counts and lists in its own language", () => {
  const found = CATALOGUES.flatMap(({ file, lang, program }) =>
    Array.from(program.matchAll(/(?:pluralizer|quoter|errorTools)\("(\w+)/gu), ([call, named]) => ({
      call,
      named,
    }))
      .filter(({ named }) => named !== lang)
      .map(({ call }) => `${file}: ${call}`),
  );
  expect(found).toEqual([]);
});
