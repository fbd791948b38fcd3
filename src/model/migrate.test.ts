import { describe, expect, it } from "vitest";
import { checkCorpus } from "./check/check.ts";
import { migrate } from "./migrate.ts";
import { smallCorpus } from "../testing/corpus-builder.ts";

/** The small corpus as version 1 had it. */
function versionOne() {
  const files = smallCorpus();
  const { source, silences, ...rest } = files["sources/bridge.json"];
  const { readFor: _, ...withoutReadFor } = source;
  return {
    ...files,
    "corpus.json": {
      ...files["corpus.json"],
      schemaVersion: "1.0.0",
      corrections: [
        ...files["corpus.json"].corrections,
        {
          date: "2020-05-03",
          target: "silences/council/ferry",
          was: { en: "a" },
          now: { en: "b" },
          why: { en: "c" },
        },
      ],
    },
    "sources/bridge.json": {
      ...rest,
      source: withoutReadFor,
      silences: silences.map(({ id: _id, source: _source, ...silence }) => silence),
    },
  };
}

describe("migrate", () => {
  it("makes a corpus of version 1 one of version 2 that passes the check", () => {
    expect(checkCorpus(versionOne())).toMatchObject({ ok: false, errors: [{ code: "old-version" }] });
    const { files } = migrate(versionOne());
    const result = checkCorpus(files);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(result.corpus.silences).toMatchObject([{ id: "council-ferry", source: "bridge" }]);
    expect(result.corpus.corrections.map(({ target }) => target)).toContain("silences/council-ferry");
    expect(result.corpus.sources).toMatchObject([{ readFor: "all" }]);
  });

  it("leaves it to a person which issues each of several sources was read for", () => {
    const files = versionOne();
    const { decisions, files: migrated } = migrate({
      ...files,
      "sources/ferry.json": files["sources/bridge.json"],
    });
    expect(decisions.filter(({ kind }) => kind === "read-for")).toHaveLength(2);
    expect(migrated["sources/bridge.json"]).not.toHaveProperty("source.readFor");
  });

  it("names the stances that rest on words of somebody else", () => {
    const files = versionOne();
    const [, wait] = files["sources/bridge.json"].stances;
    wait?.evidence.push("this-year");
    expect(migrate(files).decisions).toContainEqual({
      file: "sources/bridge.json",
      kind: "words-of-others",
      record: "council-wait",
    });
  });

  it("leaves as it is what is of another shape", () => {
    const files = { "corpus.json": [1], "actors.json": null, "sources/a.json": { silences: "none" } };
    expect(migrate(files).files).toEqual({ ...files, "sources/a.json": { silences: "none" } });
  });
});
