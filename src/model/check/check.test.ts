import { describe, expect, it, test } from "vitest";
import {
  type BrokenCorpus,
  CONTRADICTIONS,
  drop,
  longExcerpt,
  put,
  quote,
  SOURCE,
  words,
  WRONG_SHAPES,
} from "../../testing/broken-corpora.ts";
import { BRIDGE_ARTICLE, corpusOf, type SmallCorpus, smallCorpus } from "../../testing/corpus-builder.ts";
import { realCorpus } from "../../testing/real-corpus.ts";
import type { CorpusError, ErrorPath } from "../corpus-error.ts";
import { checkCorpus } from "./check.ts";

function errorsOf(files: object): readonly CorpusError[] {
  const result = checkCorpus(files as Record<string, unknown>);
  return result.ok ? [] : result.errors;
}

/** The errors of the small corpus after a change. */
function errorsAfter(change: (files: SmallCorpus) => void): readonly CorpusError[] {
  const files = smallCorpus();
  change(files);
  return errorsOf(files);
}

/** Gives the source its dates and a stance of September 2020. */
const inSeptember = (datePublished: string, dateModified: string) => (files: SmallCorpus) => {
  put(SOURCE, ["source", "datePublished"], datePublished)(files);
  put(SOURCE, ["source", "dateModified"], dateModified)(files);
  put(SOURCE, ["stances", 0, "statedOn"], "2020-09")(files);
};

/** The file and the path of each error. */
const placesOf = (errors: readonly CorpusError[]) =>
  errors.map(({ file, path }) => `${file} ${path.join(".")}`);

const like = ({ params, ...error }: BrokenCorpus["error"]): unknown =>
  expect.objectContaining({ ...error, params: expect.objectContaining(params) });

/** The errors of the small corpus after a change, if every text must be translated. */
function incomplete(change: (files: SmallCorpus) => void): readonly CorpusError[] {
  const files = smallCorpus();
  change(files);
  const result = checkCorpus({ ...files }, { complete: true });
  return result.ok ? [] : result.errors;
}

/** Copies every English text of a value to another locale, except names. */
function copyTexts(value: unknown, locale: string, key = ""): void {
  if (typeof value !== "object" || value === null) return;
  if ("en" in value && key !== "name") Object.assign(value, { [locale]: value.en });
  for (const [name, each] of Object.entries(value)) copyTexts(each, locale, name);
}

describe("checkCorpus of a corpus that must be complete", () => {
  it("names each text that is not translated, and no other", () => {
    const errors = incomplete((files) => copyTexts(files, "de"));
    expect(errors).toEqual([
      {
        ...{ file: "actors.json", path: ["actors", 1, "name"], record: "ana-gruen" },
        ...{ code: "no-translation", params: { locale: "de" } },
      },
      {
        ...{ file: "actors.json", path: ["actors", 2, "name"], record: "council" },
        ...{ code: "no-translation", params: { locale: "de" } },
      },
    ]);
  });

  it("passes a name that is not translated on purpose", () => {
    const errors = incomplete((files) => {
      copyTexts(files, "de");
      for (const actor of files["actors.json"].actors.slice(1)) actor.translateName = false;
    });
    expect(errors).toEqual([]);
  });

  it("asks for translations into English if the default is another language", () => {
    const errors = incomplete((files) => {
      copyTexts(files, "fr");
      for (const { name } of files["actors.json"].actors) Object.assign(name, { fr: name["en"] });
      for (const { name } of files["actors.json"].actors) delete name["de"];
      files["corpus.json"].locales = ["fr", "en"];
      delete files["corpus.json"].title["en"];
    });
    expect(errors).toMatchObject([
      { file: "corpus.json", path: ["title"], code: "no-translation", params: { locale: "en" } },
    ]);
  });

  it("asks for our translation of an excerpt in no language of its source", () => {
    const errors = incomplete((files) => {
      copyTexts(files, "de");
      for (const actor of files["actors.json"].actors) Object.assign(actor.name, { de: actor.name["en"] });
      put(SOURCE, ["excerpts", 0, "translation"], { de: "Neu bauen" })(files);
      put(SOURCE, ["excerpts", 1, "translation"], {})(files);
    });
    expect(placesOf(errors)).toEqual([`${SOURCE} excerpts.1.translation`]);
  });
});

describe("checkCorpus", () => {
  it("passes the real corpus and the small one", () => {
    expect(realCorpus.stances.length).toBeGreaterThan(0);
    expect(errorsOf(smallCorpus())).toEqual([]);
  });

  it("merges the files in their order", () => {
    const files = smallCorpus();
    const corpus = corpusOf(files);
    expect(corpus.actors).toEqual(files["actors.json"].actors);
    expect(corpus.sources).toEqual([files[SOURCE].source]);
    expect(corpus.stances).toEqual(files[SOURCE].stances);
    expect(corpus.locales).toEqual(["en", "de"]);
  });

  it("merges sources in the order of their dates, whatever the names of their files", () => {
    const files = smallCorpus();
    const { text: _, paragraphs: __, ...source } = files[SOURCE].source;
    const earlier = {
      source: { ...source, id: "written-before", datePublished: "2019" },
      ...{ excerpts: [], stances: [], silences: [], events: [] },
    };
    const both = { ...files, "sources/written-before.json": earlier };
    expect(corpusOf(both).sources.map(({ id }) => id)).toEqual(["written-before", "bridge"]);
  });

  it("does not publish the `$schema` of an editor", () => {
    const files = smallCorpus();
    for (const file of Object.values(files)) file.$schema = "some.schema.json";
    expect(corpusOf(files)).not.toHaveProperty("$schema");
  });

  test.each(WRONG_SHAPES)("names an error of shape: $what", ({ change, error }) => {
    const errors = errorsAfter(change);
    expect(errors).toContainEqual(like(error));
    expect(new Set(placesOf(errors)).size).toBe(1);
  });

  test.each(CONTRADICTIONS)("names a contradiction: $what", ({ change, error }) => {
    expect(errorsAfter(change)).toContainEqual(like(error));
  });

  test.each<[string, (files: SmallCorpus) => void, string | undefined]>([
    ["a stance", put(SOURCE, ["stances", 1, "actor"], "nobody"), "council-wait"],
    ["a position, its issue", put("issues.json", ["issues", 1, "positions", 1, "id"], "keep"), "ferry"],
    ["the source", put(SOURCE, ["source", "url"], "nowhere"), "bridge"],
    ["a silence", put(SOURCE, ["silences", 0, "kind"], "deep"), "council-ferry"],
    ["the head, which is no record", put("corpus.json", ["title"], { id: "Jembatan" }), undefined],
    ["a record without an id", drop("actors.json", ["actors", 0, "id"]), undefined],
    ["a list of records", put(SOURCE, ["events"], 1), undefined],
  ])("names the record of a place in %s", (_, change, record) => {
    expect(errorsAfter(change)[0]).toHaveProperty("record", record);
  });

  it("names a paragraph that the source does not have", () => {
    expect(errorsAfter(put(SOURCE, ["excerpts", 2, "paragraph"], 9))).toMatchObject([
      {
        path: ["excerpts", 2, "paragraph"],
        code: "unknown-paragraph",
        params: { paragraph: 9, count: 4 },
      },
      { path: ["source", "paragraphs", 2], code: "paragraph-without-excerpt", params: { paragraph: 3 } },
    ]);
  });

  it("checks every localized text, wherever it stands in a file", () => {
    const files = smallCorpus();
    const places: string[] = [];
    const addLocale = (file: string, value: unknown, path: ErrorPath): void => {
      if (typeof value !== "object" || value === null) return;
      if ("en" in value) {
        Object.assign(value, { fr: "Oui" });
        places.push(`${file} ${[...path, "fr"].join(".")}`);
        return;
      }
      for (const [key, child] of Object.entries(value))
        addLocale(file, child, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    for (const [file, data] of Object.entries(files)) addLocale(file, data, []);
    expect(places.length).toBeGreaterThan(20);
    expect(placesOf(errorsOf(files)).toSorted()).toEqual(places.toSorted());
  });

  it("lets a silence be corrected", () => {
    expect(errorsAfter(put("corpus.json", ["corrections", 0, "target"], "silences/council-ferry"))).toEqual(
      [],
    );
  });

  it("lets a stance be later than one of its dates of publication if it need not be later than another", () => {
    expect(errorsAfter(inSeptember("2020", "2020-05-01"))).toEqual([]);
    expect(errorsAfter(inSeptember("2020-04", "2020-05-01"))).toHaveLength(1);
  });

  it("lets an excerpt have 45 words", () => {
    expect(errorsAfter((files) => longExcerpt(files, 45))).toEqual([]);
  });

  it("puts no limits on what is quoted of an open source", () => {
    const errors = errorsAfter((files) => {
      files[SOURCE].source.rights = "open";
      longExcerpt(files, 60);
      put(SOURCE, ["source", "text", "length"], 5000 + words(60).length)(files);
    });
    expect(errors).toEqual([]);
    const half = errorsAfter((files) => {
      files[SOURCE].source.rights = "open";
      drop(SOURCE, ["source", "paragraphs", 3, "use"])(files);
      for (const [i, paragraph] of BRIDGE_ARTICLE.split("\n\n").entries())
        quote(files, `all-${i}`, paragraph);
    });
    expect(half).toEqual([]);
  });

  it("reports all errors of shape at once, across files", () => {
    const errors = errorsAfter((files) => {
      put("actors.json", ["actors", 0, "type"], "club")(files);
      put("issues.json", ["issues", 0, "scale"], "long")(files);
      put(SOURCE, ["source", "url"], "nowhere")(files);
      put(SOURCE, ["stances", 0, "statedOn"], "soon")(files);
    });
    expect(placesOf(errors)).toEqual([
      "actors.json actors.0.type",
      "issues.json issues.0.scale",
      `${SOURCE} source.url`,
      `${SOURCE} stances.0.statedOn`,
    ]);
  });

  it("reports a record's shape and what contradicts the others at once, each at its place", () => {
    const files = smallCorpus();
    const source = files[SOURCE];
    Object.assign(source.stances[0] ?? {}, { summary: 1 });
    Object.assign(source.stances[1] ?? {}, { actor: "nobody" });
    const places = placesOf(errorsOf(files));
    expect(places).toContain(`${SOURCE} stances.0.summary`);
    expect(places).toContain(`${SOURCE} stances.1.actor`);
    // A broken record hides two kinds of errors: unused excerpts that it may use, and references to its id.
    expect(places).toHaveLength(2);
  });

  it("reports all contradictions at once, across files", () => {
    const errors = errorsAfter((files) => {
      put("corpus.json", ["corrections", 0, "target"], "stances/none")(files);
      put("actors.json", ["actors", 1, "memberships", 0, "organization"], "nobody")(files);
      put(SOURCE, ["stances", 0, "position"], "never")(files);
      put(SOURCE, ["source", "paragraphs", 0, "use"], "context")(files);
    });
    expect(placesOf(errors)).toEqual([
      "corpus.json corrections.0.target",
      "actors.json actors.1.memberships.0.organization",
      `${SOURCE} stances.0.position`,
      `${SOURCE} source.paragraphs.0.use`,
    ]);
  });
});

/** More errors than a function takes arguments. */
const MANY = 200_000;
const many = <T>(item: T): T[] => Array.from({ length: MANY }, () => item);

describe("checkCorpus, of large and broken input", () => {
  const MANY_ERRORS: Readonly<Record<string, (files: SmallCorpus) => void>> = {
    shape: put("actors.json", ["actors"], many(null)),
    characters: put("actors.json", ["actors", 0, "otherNames"], many("\u0000")),
    "references to nothing": put(SOURCE, ["stances", 0, "evidence"], many("nothing")),
  };
  test.each(Object.entries(MANY_ERRORS))("reports every one of very many errors of %s", (_, change) => {
    expect(errorsAfter(change).length).toBeGreaterThanOrEqual(MANY);
  });

  test.each([
    ["an id", ["actors", 0, "id"]],
    ["one of few values", ["actors", 0, "type"]],
    ["a list", ["actors"]],
    ["an unknown key", ["x"]],
  ] as const)("says once of a file that it is nested too deeply in the place of %s", (_, path) => {
    let deep: unknown = "end";
    for (let level = 0; level < MANY; level++) deep = level % 2 === 0 ? [deep] : { a: deep };
    expect(errorsAfter(put("actors.json", path, deep))).toMatchObject([
      { file: "actors.json", path: [], code: "too-deep", params: { most: 32 } },
    ]);
  });

  it("tells only the type of a list or an object in the place of one of few values", () => {
    for (const [value, actual] of [
      [many(1), "list"],
      [{ a: many(1) }, "object"],
    ] as const) {
      const [error] = errorsAfter(put("actors.json", ["actors", 0, "type"], value));
      expect(error).toMatchObject({ code: "wrong-type", params: { actual } });
    }
  });
});
