import { describe, expect, it, test } from "vitest";
import { newCorpus } from "../../build/new-corpus.ts";
import { drop, type FileName, put, SOURCE } from "../../testing/broken-corpora.ts";
import { BRIDGE_ARTICLE, type SmallCorpus, smallCorpus } from "../../testing/corpus-builder.ts";
import type { CorpusFiles } from "./check.ts";
import { type Draft, draftOf, type TodoKind } from "./draft.ts";

/** Kind, file and path of all that is left to do. */
const todoOf = ({ todo }: Draft) =>
  Object.entries(todo).flatMap(([kind, each]) =>
    each.map(({ file, path }) => `${kind} ${file} ${path.join(".")}`),
  );

function draftAfter(...changes: ((files: SmallCorpus) => unknown)[]): Draft {
  const files = smallCorpus();
  for (const change of changes) change(files);
  return draftOf(files as unknown as CorpusFiles);
}

describe("draftOf", () => {
  it("leaves nothing to do in a corpus without errors", () => {
    const draft = draftAfter();
    expect([todoOf(draft), draft.errors]).toEqual([[], []]);
  });

  it("has no warning of translations because of gaps, which are to be filled in first", () => {
    const issue = {
      id: "ferry",
      title: { en: "Ferry" },
      question: { en: "" },
      scale: "nominal",
      positions: [],
    };
    const draft = draftAfter(put("corpus.json", ["locales"], ["en"]), (files) =>
      files["issues.json"].issues.push(issue as never),
    );
    expect(draft.todo.positions).not.toEqual([]);
    expect(draft.warnings.map(({ code }) => code)).not.toContain("untranslated");
  });

  it("lists the empty values of a new corpus, and no contradiction", async () => {
    const made = await newCorpus(BRIDGE_ARTICLE, "bridge", "/corpora", "2020-06-01");
    const draft = draftOf(made?.files ?? {});
    expect(draft.errors).toEqual([]);
    const kinds = Object.entries(draft.todo).filter(([, { length }]) => length > 0);
    expect(kinds.map(([kind, { length }]) => [kind, length])).toEqual([
      ["value", 8],
      ["summary", 4],
      ["paragraph", 4],
    ]);
  });

  test.each<[TodoKind, string, (files: SmallCorpus) => unknown, FileName, string]>([
    ["value", "an empty value", put(SOURCE, ["source", "url"], ""), SOURCE, "source.url"],
    ["value", "a missing name", drop("actors.json", ["actors", 0, "name"]), "actors.json", "actors.0.name"],
    [
      "value",
      "a text in another locale only",
      put("actors.json", ["actors", 2, "name"], { de: "Der Rat" }),
      "actors.json",
      "actors.2.name",
    ],
    [
      "summary",
      "an empty summary",
      put(SOURCE, ["source", "paragraphs", 1, "summary"], { en: " " }),
      SOURCE,
      "source.paragraphs.1.summary.en",
    ],
    [
      "positions",
      "an issue with an empty list of positions",
      put("issues.json", ["issues", 1, "positions"], []),
      "issues.json",
      "issues.1.positions",
    ],
    [
      "positions",
      "an issue without positions",
      drop("issues.json", ["issues", 1, "positions"]),
      "issues.json",
      "issues.1.positions",
    ],
    [
      "evidence",
      "an event without evidence",
      drop(SOURCE, ["events", 0, "evidence"]),
      SOURCE,
      "events.0.evidence",
    ],
    ["evidence", "an empty list", put(SOURCE, ["events", 0, "evidence"], []), SOURCE, "events.0.evidence"],
    [
      "reference",
      "an actor who is not there yet",
      put(SOURCE, ["events", 0, "actors"], ["mayor"]),
      SOURCE,
      "events.0.actors.0",
    ],
    [
      "excerpt",
      "an excerpt that is not used",
      (files) => {
        const excerpt = structuredClone(files[SOURCE].excerpts[2]);
        if (excerpt) files[SOURCE].excerpts.push({ ...excerpt, id: "not-used" });
      },
      SOURCE,
      "excerpts.3",
    ],
    [
      "paragraph",
      "a paragraph neither quoted nor context",
      drop(SOURCE, ["source", "paragraphs", 3, "use"]),
      SOURCE,
      "source.paragraphs.3",
    ],
    [
      "actor",
      "an actor without records",
      (files) => files["actors.json"].actors.push({ id: "mayor", name: { en: "The mayor" }, type: "person" }),
      "actors.json",
      "actors.3",
    ],
  ])("lists as %s: %s", (kind, _, change, file, place) => {
    const draft = draftAfter(change);
    expect([todoOf(draft), draft.errors]).toEqual([[`${kind} ${file} ${place}`], []]);
  });

  test.each<[string, (files: SmallCorpus) => unknown, FileName, string]>([
    [
      "a date that cannot be read",
      put(SOURCE, ["stances", 0, "statedOn"], "May 2020"),
      SOURCE,
      "stances.0.statedOn",
    ],
    [
      "a date of the source that cannot be read",
      put(SOURCE, ["source", "datePublished"], "in May"),
      SOURCE,
      "source.datePublished",
    ],
    ["a choice that is none", put(SOURCE, ["silences", 0, "kind"], "none"), SOURCE, "silences.0.kind"],
    ["a wrong type", put(SOURCE, ["stances", 1, "evidence", 0], 1), SOURCE, "stances.1.evidence.0"],
    ["an unknown key", put(SOURCE, ["events", 0, "when"], "now"), SOURCE, "events.0.when"],
    [
      "a country that is none",
      put("actors.json", ["actors", 0, "country"], "Canada"),
      "actors.json",
      "actors.0.country",
    ],
    [
      "a lost letter",
      put("actors.json", ["actors", 0, "description"], { en: "\uFFFD" }),
      "actors.json",
      "actors.0.description.en",
    ],
  ])("lists what is left to do beside an error: %s", (_, change, file, place) => {
    const unfinished = [
      drop(SOURCE, ["source", "paragraphs", 3, "use"]),
      put(SOURCE, ["stances", 0, "summary"], { en: "" }),
      (files: SmallCorpus) =>
        files["actors.json"].actors.push({ id: "mayor", name: { en: "The mayor" }, type: "person" }),
    ];
    const draft = draftAfter(change, ...unfinished);
    expect(draft.errors.map((error) => `${error.file} ${error.path.join(".")}`)).toEqual([
      `${file} ${place}`,
    ]);
    expect(todoOf(draft)).toEqual(todoOf(draftAfter(...unfinished)));
    expect(draft.corpus).toBeDefined();
  });

  it("lists a missing file once", () => {
    const { "actors.json": _, ...files } = smallCorpus();
    expect(
      todoOf(draftOf(files as unknown as CorpusFiles)).filter((each) => each.startsWith("file")),
    ).toEqual(["file actors.json "]);
  });

  it("finds the gaps behind gaps, each once", () => {
    const draft = draftAfter(
      put(SOURCE, ["source", "headline"], ""),
      put(SOURCE, ["stances", 1], {}),
      put(SOURCE, ["events", 0, "actors"], ["mayor"]),
    );
    expect(draft.errors).toEqual([]);
    expect(todoOf(draft).toSorted()).toEqual(
      [
        ...["source.headline", "stances.1.id", "stances.1.actor", "stances.1.issue"],
        ...["stances.1.position", "stances.1.summary", "stances.1.statedOn"],
      ]
        .map((place) => `value ${SOURCE} ${place}`)
        .concat([
          `evidence ${SOURCE} stances.1.evidence`,
          // The response to the stance that has lost its id.
          `reference ${SOURCE} stances.0.responses.0.to`,
          `reference ${SOURCE} events.0.actors.0`,
        ])
        .toSorted(),
    );
  });

  it("asks for the place of an excerpt once, and not yet for its paragraph", () => {
    const draft = draftAfter(
      put(SOURCE, ["source", "headline"], ""),
      put(SOURCE, ["source", "paragraphs", 0, "use"], "context"),
      (files) => {
        for (const excerpt of files[SOURCE].excerpts) {
          const { type, exact } = excerpt.selector;
          Object.assign(excerpt, { selector: { type, exact } });
          Reflect.deleteProperty(excerpt, "paragraph");
        }
      },
    );
    expect(draft.errors).toEqual([]);
    expect(draft.todo.place.map(({ record }) => record)).toEqual([
      "greens-want",
      "this-year",
      "council-waits",
    ]);
    expect(draft.todo.paragraph).toEqual([]);
    expect(draft.todo.value).toHaveLength(1);
  });

  it("tells contradictions apart", () => {
    const draft = draftAfter(
      put(SOURCE, ["source", "headline"], ""),
      put(SOURCE, ["stances", 0, "responses", 0, "to"], "greens-rebuild"),
      put("actors.json", ["actors", 0, "type"], "club"),
    );
    expect(todoOf(draft)).toEqual([`value ${SOURCE} source.headline`]);
    expect(draft.errors.map(({ code }) => code).toSorted()).toEqual(["self-response", "unknown-choice"]);
  });
});
