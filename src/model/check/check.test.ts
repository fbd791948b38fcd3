import { describe, expect, it, test } from "vitest";
import {
  BRIDGE_ARTICLE,
  bridgeExcerpt,
  corpusOf,
  type SmallCorpus,
  smallCorpus,
} from "../../testing/corpus-builder.ts";
import { realCorpus } from "../../testing/real-corpus.ts";
import { checkCorpus } from "./check.ts";
import { type Fault, formatFault, jsonPath } from "./fault.ts";

type FileName = keyof SmallCorpus;
type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

const SOURCE = "sources/bridge.json";

function containerAt(root: unknown, path: Path): Container {
  return path.slice(0, -1).reduce<Container>((value, key) => value[key] as Container, root as Container);
}

/** A change of one value of one file. */
function put(file: FileName, path: Path, value: unknown) {
  return (files: SmallCorpus) => {
    containerAt(files[file], path)[path.at(-1) ?? ""] = value;
  };
}

/** A change that takes one value of one file away. */
function drop(file: FileName, path: Path) {
  return (files: SmallCorpus) => {
    delete containerAt(files[file], path)[path.at(-1) ?? ""];
  };
}

function faultsOf(files: object): readonly Fault[] {
  const result = checkCorpus(files as Record<string, unknown>);
  return result.ok ? [] : result.faults;
}

/** The faults of the small corpus after a change. */
function faultsAfter(change: (files: SmallCorpus) => void): readonly Fault[] {
  const files = smallCorpus();
  change(files);
  return faultsOf(files);
}

/** What is changed, and the one fault that must follow. */
interface Row {
  readonly what: string;
  readonly change: (files: SmallCorpus) => void;
  readonly file: string;
  readonly path: string;
  readonly problem: string;
}

/** A row whose fault stands where the change was made. */
function row(
  what: string,
  change: (file: FileName, path: Path) => (files: SmallCorpus) => void,
  file: FileName,
  path: Path,
  problem: string,
): Row {
  return { what, change: change(file, path), file, path: jsonPath(path), problem };
}
const set = (value: unknown) => (file: FileName, path: Path) => put(file, path, value);

const SHAPE: readonly Row[] = [
  row("an unknown key", set(1), "actors.json", ["actors", 0, "colour"], "the key “colour” is unknown"),
  row("a key that is no name", set(1), SOURCE, ["stances", 0, "sta ted"], "the key “sta ted” is unknown"),
  row("a missing text", drop, "corpus.json", ["licence"], "it is missing"),
  row("a missing choice", drop, "actors.json", ["actors", 0, "type"], "it is missing"),
  row("a wrong type", set("many"), SOURCE, ["stances"], "it is of the wrong type"),
  row(
    "a choice that is none",
    set("club"),
    "actors.json",
    ["actors", 0, "type"],
    '"club" is not allowed here',
  ),
  row("another version", set("2.0.0"), "corpus.json", ["schemaVersion"], '"2.0.0" is not allowed here'),
  row("no evidence", set([]), SOURCE, ["stances", 0, "evidence"], "it is too short"),
  row("one position", set([]), "issues.json", ["issues", 1, "positions"], "it is too short"),
  row("a length of nothing", set(0), SOURCE, ["source", "text", "length"], "it is too short or too small"),
  row("a negative offset", set(-1), SOURCE, ["excerpts", 0, "selector", "refinedBy", "start"], "too small"),
  row("a long context", set("x".repeat(33)), SOURCE, ["excerpts", 0, "selector", "prefix"], "it is too long"),
  row("an id that is no slug", set("The Opening"), SOURCE, ["events", 0, "id"], "it has the wrong form"),
  row("a locale that is no language", set("about"), "corpus.json", ["locales", 2], "it has the wrong form"),
  row("a locale twice", set(["de", "DE"]), "corpus.json", ["locales"], "it has the wrong form"),
  row("a blank text", set(" \n"), "corpus.json", ["title", "en"], "it has the wrong form"),
  row(
    "a control character",
    set("a\u0007b"),
    SOURCE,
    ["events", 0, "title", "en"],
    "character 2 of the text is U+0007",
  ),
  row(
    "half of a character",
    set("\uD83D"),
    "corpus.json",
    ["title", "en"],
    "character 1 of the text is U+D83D",
  ),
  row(
    "a lost letter",
    set("Fran\uFFFDois"),
    "actors.json",
    ["actors", 0, "name", "en"],
    "character 5 of the text is U+FFFD",
  ),
  row("a day of no calendar", set("2015-02-30"), SOURCE, ["stances", 0, "statedOn"], "it has the wrong form"),
  row("a language that is none", set("english!"), SOURCE, ["source", "inLanguage"], "it has the wrong form"),
  row("an address that is none", set("news.example"), SOURCE, ["source", "url"], "it has the wrong form"),
  row("an address of code", set("javascript:0"), SOURCE, ["source", "archivedAt"], "it has the wrong form"),
  row("a country in words", set("Canada"), "actors.json", ["actors", 0, "country"], "it has the wrong form"),
  row("a short digest", set("abc"), SOURCE, ["source", "text", "sha256"], "it has the wrong form"),
  row(
    "a correction of nothing",
    set("greens"),
    "corpus.json",
    ["corrections", 0, "target"],
    "the wrong form",
  ),
  {
    what: "half a number",
    change: put(SOURCE, ["excerpts", 0, "paragraph"], 1.5),
    file: SOURCE,
    path: "$.excerpts[0].paragraph",
    problem: "it is of the wrong type",
  },
  ...(["corpus.json", "actors.json", "issues.json"] as const).map((file) => ({
    what: `no ${file}`,
    change: (files: Partial<SmallCorpus>) => delete files[file],
    file,
    path: "$",
    problem: "the file is missing",
  })),
  {
    what: "no source",
    change: (files: Partial<SmallCorpus>) => delete files[SOURCE],
    file: "sources",
    path: "$",
    problem: "no source files found",
  },
  ...["notes.json", "sources/deep/er.json", "constructor"].map((file) => ({
    what: `a file ${file}`,
    change: (files: object) => Object.assign(files, { [file]: {} }),
    file,
    path: "$",
    problem: "unexpected file",
  })),
];

/** Adds an excerpt of the made-up article, and uses it. */
function quote(files: SmallCorpus, id: string, exact: string): void {
  files[SOURCE].excerpts.push(bridgeExcerpt(id, exact, { attribution: "reported-action" }));
  files[SOURCE].stances[0]?.evidence.push(id);
}

const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(" ");

/** Makes the last excerpt one of so many words, in a source that is long enough to quote them. */
function longExcerpt(files: SmallCorpus, count: number): void {
  const exact = words(count);
  const file = files[SOURCE];
  file.source.text.length = 100_000;
  const excerpt = file.excerpts[2];
  if (!excerpt) throw new Error("The small corpus has lost an excerpt.");
  Object.assign(excerpt.selector, {
    exact,
    refinedBy: { type: "TextPositionSelector", start: 5000, end: 5000 + exact.length },
  });
  excerpt.directive = { start: exact };
}

const reference = (what: string, file: FileName, path: Path, collection: string) =>
  row(what, set("nobody"), file, path, `there is no “nobody” among the ${collection}`);

const CROSS: readonly Row[] = [
  row("an actor twice", set("greens"), "actors.json", ["actors", 2, "id"], "duplicate id “greens”"),
  row("an issue twice", set("bridge"), "issues.json", ["issues", 1, "id"], "duplicate id “bridge”"),
  row(
    "a position twice",
    set("keep"),
    "issues.json",
    ["issues", 1, "positions", 1, "id"],
    "duplicate id “keep”",
  ),
  row("an excerpt twice", set("this-year"), SOURCE, ["excerpts", 2, "id"], "duplicate id “this-year”"),
  row("a stance twice", set("greens-rebuild"), SOURCE, ["stances", 1, "id"], "duplicate id “greens-rebuild”"),
  {
    what: "an event twice",
    change: ({ [SOURCE]: { events } }) => events.push(...structuredClone(events)),
    file: SOURCE,
    path: "$.events[1].id",
    problem: "duplicate id “meeting”",
  },
  row(
    "a source under another name",
    set("tunnel"),
    SOURCE,
    ["source", "id"],
    "id “tunnel” does not match the file name",
  ),
  row(
    "no text in the default locale",
    set({ de: "Ja" }),
    SOURCE,
    ["stances", 0, "summary"],
    "no text in the default locale “en”",
  ),
  row(
    "a text in another locale",
    set("Pont"),
    "issues.json",
    ["issues", 0, "title", "fr"],
    "“fr” is not a locale",
  ),
  row(
    "the same in a list",
    set("Si"),
    "issues.json",
    ["issues", 0, "positions", 1, "label", "fr"],
    "“fr” is not",
  ),
  row("the same in the head", set("Pont"), "corpus.json", ["title", "fr"], "“fr” is not a locale"),
  row("the same of an actor", set("Ana"), "actors.json", ["actors", 1, "name", "fr"], "“fr” is not a locale"),
  ...["sources", "actors", "issues", "excerpts", "stances", "events", "silences/council"].map((collection) =>
    row(
      `a correction of no record of ${collection}`,
      set(`${collection}/nothing`),
      "corpus.json",
      ["corrections", 0, "target"],
      `“${collection}/nothing” is not in the corpus`,
    ),
  ),
  // Nobody authored this silence, so there is nothing to correct.
  row(
    "a correction of a silence that has no record",
    set("silences/greens/ferry"),
    "corpus.json",
    ["corrections", 0, "target"],
    "“silences/greens/ferry” is not in the corpus",
  ),
  row(
    "a correction of a silence without its issue",
    set("silences/council"),
    "corpus.json",
    ["corrections", 0, "target"],
    "the wrong form",
  ),
  reference("no such body", "actors.json", ["actors", 1, "memberships", 0, "organization"], "actors"),
  reference("no such holder", SOURCE, ["stances", 1, "actor"], "actors"),
  reference("no such issue", SOURCE, ["stances", 1, "issue"], "issues"),
  row(
    "no such position",
    set("never"),
    SOURCE,
    ["stances", 0, "position"],
    "“bridge” has no position “never”",
  ),
  reference("no such excerpt", SOURCE, ["stances", 0, "evidence", 0], "excerpts"),
  reference("no such excerpt for a reason", SOURCE, ["stances", 0, "reasons", 0, "evidence", 0], "excerpts"),
  reference(
    "no such excerpt for an answer",
    SOURCE,
    ["stances", 0, "responses", 0, "evidence", 0],
    "excerpts",
  ),
  reference("an answer to nobody", SOURCE, ["stances", 0, "responses", 0, "to"], "stances"),
  row(
    "an answer to itself",
    set("greens-rebuild"),
    SOURCE,
    ["stances", 0, "responses", 0, "to"],
    "a stance cannot respond to itself",
  ),
  reference("the silence of nobody", SOURCE, ["silences", 0, "actor"], "actors"),
  reference("silence on nothing", SOURCE, ["silences", 0, "issue"], "issues"),
  reference("no such excerpt for a silence", SOURCE, ["silences", 0, "evidence", 0], "excerpts"),
  {
    what: "a silence beside a stance",
    change: put(SOURCE, ["silences", 0, "issue"], "bridge"),
    file: SOURCE,
    path: "$.silences[0]",
    problem: "“council” has a stance or another silence on “bridge”",
  },
  {
    what: "two silences",
    change: ({ [SOURCE]: { silences } }) =>
      silences.push({ actor: "council", issue: "ferry", kind: "declined" }),
    file: SOURCE,
    path: "$.silences[1]",
    problem: "“council” has a stance or another silence on “ferry”",
  },
  ...["note", "evidence"].map((key) => ({
    what: `an ambiguous silence without ${key}`,
    change: drop(SOURCE, ["silences", 0, key]),
    file: SOURCE,
    path: "$.silences[0]",
    problem: "an “ambiguous” silence needs a note and evidence",
  })),
  reference("an event of nobody", SOURCE, ["events", 0, "actors", 0], "actors"),
  reference("an event about nothing", SOURCE, ["events", 0, "issues", 0], "issues"),
  reference("no such excerpt for an event", SOURCE, ["events", 0, "evidence", 0], "excerpts"),
  row(
    "a paragraph out of order",
    set(5),
    SOURCE,
    ["source", "paragraphs", 3, "n"],
    "paragraph number is 5, but must be 4",
  ),
  row(
    "an excerpt of another source",
    set("tunnel"),
    SOURCE,
    ["excerpts", 1, "source"],
    "is not this file's source",
  ),
  reference("no such speaker", SOURCE, ["excerpts", 1, "speaker"], "actors"),
  ...["direct-quote", "paraphrase"].map((attribution) => ({
    what: `a ${attribution} by nobody`,
    change: put(SOURCE, ["excerpts", 0, "attribution"], attribution),
    file: SOURCE,
    path: "$.excerpts[0]",
    problem: `a ${attribution} has no speaker`,
  })),
  {
    what: "46 words",
    change: (files) => longExcerpt(files, 46),
    file: SOURCE,
    path: "$.excerpts[2].selector.exact",
    problem: "excerpt has 46 words",
  },
  {
    what: "an end that is not where the words end",
    change: put(SOURCE, ["excerpts", 2, "selector", "refinedBy", "end"], 260),
    file: SOURCE,
    path: "$.excerpts[2].selector.refinedBy",
    problem: "offsets do not match the length of “exact”",
  },
  {
    what: "an end beyond the body",
    change: put(SOURCE, ["excerpts", 2, "selector", "refinedBy"], {
      type: "TextPositionSelector",
      start: 9000,
      end: 9000 + "it would wait for a report".length,
    }),
    file: SOURCE,
    path: "$.excerpts[2].selector.refinedBy",
    problem: "offsets end beyond the text of the source",
  },
  {
    what: "a link that does not begin with words of the excerpt",
    change: put(SOURCE, ["excerpts", 2, "directive"], { start: "the council" }),
    file: SOURCE,
    path: "$.excerpts[2].directive",
    problem: "the link of “council-waits” does not lead to its words",
  },
  {
    what: "a link that does not end with words of the excerpt",
    change: put(SOURCE, ["excerpts", 2, "directive"], { start: "it would wait", end: "next year" }),
    file: SOURCE,
    path: "$.excerpts[2].directive",
    problem: "the link of “council-waits” does not lead to its words",
  },
  {
    what: "an excerpt that nothing uses",
    change: ({ [SOURCE]: { excerpts } }) =>
      excerpts.push(bridgeExcerpt("at-every-meeting", "every meeting", { attribution: "background" })),
    file: SOURCE,
    path: "$.excerpts[3]",
    problem: "excerpt “at-every-meeting” is not cited as evidence",
  },
  {
    what: "two excerpts that differ in the same place",
    change: (files) => {
      quote(files, "misquoted", "the old bridge");
      put(SOURCE, ["excerpts", 3, "selector", "exact"], "the odd bridge")(files);
    },
    file: SOURCE,
    path: "$.excerpts[3].selector",
    problem: "its words differ from those of “greens-want”",
  },
  {
    what: "more than half of the body",
    change: (files) => {
      for (const [i, paragraph] of BRIDGE_ARTICLE.split("\n\n").slice(0, 3).entries()) {
        quote(files, `paragraph-${i}`, paragraph);
      }
    },
    file: SOURCE,
    path: "$.excerpts",
    problem: "% of the text",
  },
  {
    what: "a paragraph without evidence",
    change: drop(SOURCE, ["source", "paragraphs", 3, "use"]),
    file: SOURCE,
    path: "$.source.paragraphs[3]",
    problem: "no excerpt is taken from paragraph 4",
  },
  {
    what: "context that gives evidence",
    change: put(SOURCE, ["source", "paragraphs", 0, "use"], "context"),
    file: SOURCE,
    path: "$.source.paragraphs[0].use",
    problem: "paragraph 1 is marked as context, but an excerpt is taken from it",
  },
];

describe("checkCorpus", () => {
  it("passes the real corpus and the small one", () => {
    expect(realCorpus.stances.length).toBeGreaterThan(0);
    expect(faultsOf(smallCorpus())).toEqual([]);
  });

  it("merges the files in their order", () => {
    const files = smallCorpus();
    const corpus = corpusOf(files);
    expect(corpus.actors).toEqual(files["actors.json"].actors);
    expect(corpus.sources).toEqual([files[SOURCE].source]);
    expect(corpus.stances).toEqual(files[SOURCE].stances);
    expect(corpus.locales).toEqual(["en", "de"]);
  });

  it("does not publish the `$schema` of an editor", () => {
    const files = smallCorpus();
    for (const file of Object.values(files)) file.$schema = "some.schema.json";
    expect(corpusOf(files)).not.toHaveProperty("$schema");
  });

  test.each(SHAPE)("names a fault of shape: $what", ({ change, file, path, problem }) => {
    const faults = faultsAfter(change);
    expect(faults).toContainEqual({
      file,
      path,
      problem: expect.stringContaining(problem),
      remedy: expect.stringMatching(/\S/u),
    });
    expect(new Set(faults.map((fault) => fault.path)).size).toBe(1);
  });

  test.each(CROSS)("names a contradiction: $what", ({ change, file, path, problem }) => {
    expect(faultsAfter(change)).toContainEqual({
      file,
      path,
      problem: expect.stringContaining(problem),
      remedy: expect.stringMatching(/\S/u),
    });
  });

  it("names a paragraph that the source does not have", () => {
    const faults = faultsAfter(put(SOURCE, ["excerpts", 2, "paragraph"], 9));
    expect(faults.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
      "$.excerpts[2].paragraph: the source has no paragraph 9",
      "$.source.paragraphs[2]: no excerpt is taken from paragraph 3",
    ]);
  });

  it("checks every localized text, wherever it stands in a file", () => {
    const files = smallCorpus();
    const expected: string[] = [];
    const addLocale = (file: string, value: unknown, path: Path): void => {
      if (typeof value !== "object" || value === null) return;
      if ("en" in value) {
        Object.assign(value, { fr: "Oui" });
        expected.push(`${file} ${jsonPath([...path, "fr"])}`);
        return;
      }
      for (const [key, child] of Object.entries(value))
        addLocale(file, child, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    for (const [file, data] of Object.entries(files)) addLocale(file, data, []);
    expect(expected.length).toBeGreaterThan(20);
    expect(
      faultsOf(files)
        .map(({ file, path }) => `${file} ${path}`)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it("lets a silence be corrected, named by its actor and its issue", () => {
    expect(faultsAfter(put("corpus.json", ["corrections", 0, "target"], "silences/council/ferry"))).toEqual(
      [],
    );
  });

  it("lets an excerpt have 45 words", () => {
    expect(faultsAfter((files) => longExcerpt(files, 45))).toEqual([]);
  });

  it("puts no limits on what is quoted of an open source", () => {
    const faults = faultsAfter((files) => {
      files[SOURCE].source.rights = "open";
      longExcerpt(files, 60);
      files[SOURCE].source.text.length = 5000 + words(60).length;
    });
    expect(faults).toEqual([]);
    const half = faultsAfter((files) => {
      files[SOURCE].source.rights = "open";
      delete files[SOURCE].source.paragraphs[3]?.use;
      for (const [i, paragraph] of BRIDGE_ARTICLE.split("\n\n").entries())
        quote(files, `all-${i}`, paragraph);
    });
    expect(half).toEqual([]);
  });

  it("reports all faults of shape at once, across files", () => {
    const faults = faultsAfter((files) => {
      put("actors.json", ["actors", 0, "type"], "club")(files);
      put("issues.json", ["issues", 0, "scale"], "long")(files);
      put(SOURCE, ["source", "url"], "nowhere")(files);
      put(SOURCE, ["stances", 0, "statedOn"], "soon")(files);
    });
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      "actors.json $.actors[0].type",
      "issues.json $.issues[0].scale",
      `${SOURCE} $.source.url`,
      `${SOURCE} $.stances[0].statedOn`,
    ]);
  });

  it("reports a record's shape and what contradicts the others at once, each at its place", () => {
    const files = smallCorpus();
    const source = files[SOURCE];
    Object.assign(source.stances[0] ?? {}, { summary: 1 });
    Object.assign(source.stances[1] ?? {}, { actor: "nobody" });
    const paths = faultsOf(files).map(({ path }) => path);
    expect(paths).toContain("$.stances[0].summary");
    expect(paths).toContain("$.stances[1].actor");
    // What the broken record may have used is not called unused, and what names it does not dangle.
    expect(paths).toHaveLength(2);
  });

  it("reports all contradictions at once, across files", () => {
    const faults = faultsAfter((files) => {
      put("corpus.json", ["corrections", 0, "target"], "stances/none")(files);
      put("actors.json", ["actors", 1, "memberships", 0, "organization"], "nobody")(files);
      put(SOURCE, ["stances", 0, "position"], "never")(files);
      put(SOURCE, ["source", "paragraphs", 0, "use"], "context")(files);
    });
    expect(faults.map(({ path }) => path)).toEqual([
      "$.corrections[0].target",
      "$.actors[1].memberships[0].organization",
      "$.stances[0].position",
      "$.source.paragraphs[0].use",
    ]);
  });
});

/** More than a function takes arguments. */
const MANY = 200_000;
const many = <T>(item: T): T[] => Array.from({ length: MANY }, () => item);

describe("checkCorpus, of large and broken input", () => {
  const MANY_FAULTS: Readonly<Record<string, (files: SmallCorpus) => void>> = {
    shape: put("actors.json", ["actors"], many(null)),
    characters: put("actors.json", ["actors", 0, "otherNames"], many("\u0000")),
    "references to nothing": put(SOURCE, ["stances", 0, "evidence"], many("nothing")),
  };
  test.each(Object.entries(MANY_FAULTS))("reports every one of very many faults of %s", (_, change) => {
    expect(faultsAfter(change).length).toBeGreaterThanOrEqual(MANY);
  });

  test.each([
    ["an id", ["actors", 0, "id"]],
    ["one of few values", ["actors", 0, "type"]],
    ["a list", ["actors"]],
    ["an unknown key", ["x"]],
  ] as const)("says once of a file that it is nested too deeply in the place of %s", (_, path) => {
    let deep: unknown = "end";
    for (let level = 0; level < MANY; level++) deep = level % 2 === 0 ? [deep] : { a: deep };
    expect(faultsAfter(put("actors.json", path, deep)).map(formatFault)).toEqual([
      "actors.json: $: the file is nested more than 32 levels deep; remove the lists and objects that do not belong there",
    ]);
  });

  it("quotes the beginning of a wrong value that is very long", () => {
    const [fault] = faultsAfter(put("actors.json", ["actors", 0, "type"], "x".repeat(MANY)));
    expect(fault?.problem).toBe(`"${"x".repeat(59)}\u2026 is not allowed here`);
  });

  it("quotes nothing of a list or an object in the place of one of few values", () => {
    for (const value of [many(1), { a: many(1) }]) {
      const [fault] = faultsAfter(put("actors.json", ["actors", 0, "type"], value));
      expect(fault?.problem).toBe("it is of the wrong type");
    }
  });
});

describe("formatFault", () => {
  it("is one line, whatever the fault quotes", () => {
    const text = formatFault({
      file: "a.json",
      path: "$.x",
      problem: "it\nhas\r\n two lines",
      remedy: "join\tthem",
    });
    expect(text).toBe("a.json: $.x: it has two lines; join them");
  });
});

describe("jsonPath", () => {
  test.each([
    [[], "$"],
    [["actors", 0, "id"], "$.actors[0].id"],
    [["sta ted", "fr-CA"], "$['sta ted']['fr-CA']"],
    [["it's"], "$['it\\'s']"],
    [["back\\"], "$['back\\\\']"],
    [["0"], "$['0']"],
  ])("prints %j", (path, text) => {
    expect(jsonPath(path)).toBe(text);
  });
});
