/** Broken versions of the small corpus, one for each rule of the check. */
import type { CorpusError, ErrorCode, ErrorParams, ErrorPath, Referenced } from "../model/corpus-error.ts";
import { ACTOR_TYPES } from "../model/choices.ts";
import { BRIDGE_ARTICLE, bridgeExcerpt, type SmallCorpus } from "./corpus-builder.ts";

/** The name of a file of the small corpus. */
export type FileName = keyof SmallCorpus;
type Container = Record<string | number, unknown>;

/** The file of the small corpus's source. */
export const SOURCE = "sources/bridge.json";

function containerAt(root: unknown, path: ErrorPath): Container {
  return path.slice(0, -1).reduce<Container>((value, key) => value[key] as Container, root as Container);
}

/** Returns a change that sets one value of one file. */
export function put(file: FileName, path: ErrorPath, value: unknown) {
  return (files: SmallCorpus) => {
    containerAt(files[file], path)[path.at(-1) ?? ""] = value;
  };
}

/** Returns a change that removes one value of one file. */
export function drop(file: FileName, path: ErrorPath) {
  return (files: SmallCorpus) => {
    delete containerAt(files[file], path)[path.at(-1) ?? ""];
  };
}

/** A change of the small corpus that breaks a rule, and the one error that must follow. */
export interface BrokenCorpus {
  readonly what: string;
  readonly change: (files: SmallCorpus) => void;
  /** The expected error; parameters that it leaves out can have any value. */
  readonly error: Pick<CorpusError, "file" | "path" | "code"> & { readonly params: object };
}

function expected<C extends ErrorCode>(
  file: string,
  path: ErrorPath,
  code: C,
  params: Partial<ErrorParams[C]>,
): BrokenCorpus["error"] {
  return { file, path, code, params };
}

/** A row whose error is at the place of the change, or at an item of the list placed there. */
function row<C extends ErrorCode>(
  what: string,
  change: (file: FileName, path: ErrorPath) => (files: SmallCorpus) => void,
  file: FileName,
  path: ErrorPath,
  code: C,
  params: Partial<ErrorParams[C]> = {},
  ...at: readonly number[]
): BrokenCorpus {
  return { what, change: change(file, path), error: expected(file, [...path, ...at], code, params) };
}
const set = (value: unknown) => (file: FileName, path: ErrorPath) => put(file, path, value);

/** Corpora with a value that the schema does not allow, a missing file or an unexpected file. */
export const WRONG_SHAPES: readonly BrokenCorpus[] = [
  row("an unknown key", set(1), "actors.json", ["actors", 0, "colour"], "unknown-key", { key: "colour" }),
  row("a misspelt key", set(1), "actors.json", ["actors", 0, "discription"], "unknown-key", {
    key: "discription",
    nearest: "description",
  }),
  row(
    "a misspelt key of a list's item",
    set(1),
    SOURCE,
    ["source", "paragraphs", 0, "sumary"],
    "unknown-key",
    {
      nearest: "summary",
    },
  ),
  row("a key that is no name", set(1), SOURCE, ["stances", 0, "sta ted"], "unknown-key", { key: "sta ted" }),
  row("a missing text", drop, "corpus.json", ["licence"], "missing-value", { expected: "text" }),
  row("a missing localized text", drop, "corpus.json", ["title"], "missing-value", {
    expected: "localized-text",
  }),
  row("a missing choice", drop, "actors.json", ["actors", 0, "type"], "missing-value", {
    allowed: ACTOR_TYPES,
  }),
  row("a wrong type", set("many"), SOURCE, ["stances"], "wrong-type", { actual: "text", expected: "list" }),
  row("a number for a choice", set(1), "actors.json", ["actors", 0, "type"], "wrong-type", {
    actual: "number",
    expected: "text",
    allowed: ACTOR_TYPES,
  }),
  row("a choice that is none", set("club"), "actors.json", ["actors", 0, "type"], "unknown-choice", {
    value: "club",
    nearest: undefined,
    allowed: ACTOR_TYPES,
  }),
  row("a misspelt choice", set("goverment"), "actors.json", ["actors", 0, "type"], "unknown-choice", {
    nearest: "government",
  }),
  row("another version", set("3.0.0"), "corpus.json", ["schemaVersion"], "unknown-choice", {
    allowed: ["2.0.0"],
  }),
  row("no evidence", set([]), SOURCE, ["stances", 0, "evidence"], "too-small", {
    measure: "items",
    actual: 0,
    least: 1,
  }),
  row("no position", set([]), "issues.json", ["issues", 1, "positions"], "too-small", { least: 1 }),
  row("a length of nothing", set(0), SOURCE, ["source", "text", "length"], "too-small", {
    measure: "value",
    actual: 0,
    least: 1,
  }),
  row("a negative offset", set(-1), SOURCE, ["excerpts", 0, "selector", "refinedBy", "start"], "too-small", {
    actual: -1,
    least: 0,
  }),
  row("a long context", set("x".repeat(33)), SOURCE, ["excerpts", 0, "selector", "prefix"], "too-large", {
    measure: "characters",
    actual: 33,
    most: 32,
  }),
  row("half a number", set(1.5), SOURCE, ["excerpts", 0, "paragraph"], "wrong-type", {
    actual: "number",
    expected: "whole-number",
  }),
  row("a locale twice", set(["de", "DE"]), "corpus.json", ["locales"], "repeated-locale", { locale: "DE" }),
  ...(
    [
      ["an id that is no slug", "The Opening", SOURCE, ["events", 0, "id"], "id"],
      ["an id of an actor that others name", "Grüne", "actors.json", ["actors", 0, "id"], "id"],
      ["an id of an excerpt that others name", "This year", SOURCE, ["excerpts", 1, "id"], "id"],
      ["a locale that is no language", "about", "corpus.json", ["locales", 2], "language"],
      ["a blank text", " \n", "corpus.json", ["title", "en"], "not-blank"],
      ["a day of no calendar", "2015-02-30", SOURCE, ["stances", 0, "statedOn"], "date"],
      ["a locale in words", "deutsch", "corpus.json", ["locales", 1], "language"],
      ["a language in words", "deutsch", SOURCE, ["source", "inLanguage"], "language"],
      ["a language that is none", "english!", SOURCE, ["source", "inLanguage"], "language"],
      ["an address that is none", "news.example", SOURCE, ["source", "url"], "url"],
      ["an address of code", "javascript:0", SOURCE, ["source", "archivedAt"], "url"],
      ["a country in words", "Canada", "actors.json", ["actors", 0, "country"], "country"],
      ["a short digest", "abc", SOURCE, ["source", "text", "sha256"], "digest"],
      ["a correction of nothing", "greens", "corpus.json", ["corrections", 0, "target"], "target"],
      [
        "a correction of a silence by its cell",
        "silences/council/ferry",
        "corpus.json",
        ["corrections", 0, "target"],
        "target",
      ],
    ] as const
  ).map(([what, value, file, path, format]) =>
    row(what, set(value), file, path, "wrong-format", { value, format }),
  ),
  ...(
    [
      ["one issue that a source was read for", "ferry", "ferry", ["source", "readFor"], "read-for"],
      ["a number for the issues that a source was read for", [5], "5", ["source", "readFor"], "read-for"],
      ["a number for a speaker", 5, "5", ["excerpts", 0, "speaker"], "speaker"],
      ["a number among speakers", ["mayor", 5], "mayor, 5", ["excerpts", 0, "speaker"], "speaker"],
      ["a page that is no text", { page: 3 }, "3", ["excerpts", 0, "locator"], "locator"],
      ["a place without its kind", "page 3", "page 3", ["excerpts", 0, "locator"], "locator"],
    ] as const
  ).map(([what, wrong, value, path, format]) =>
    row(what, set(wrong), SOURCE, path, "wrong-format", { value, format }),
  ),
  row("a control character", set("a\u0007b"), SOURCE, ["events", 0, "title", "en"], "not-text", {
    position: 2,
    codePoint: "U+0007",
  }),
  row("half of a character", set("\uD83D"), "corpus.json", ["title", "en"], "not-text", {
    position: 1,
    codePoint: "U+D83D",
  }),
  row("a lost letter", set("Fran\uFFFDois"), "actors.json", ["actors", 0, "name", "en"], "lost-letter", {
    position: 5,
  }),
  ...(["corpus", "actors", "issues"] as const).map((kind) => ({
    what: `no ${kind}.json`,
    change: (files: Partial<SmallCorpus>) => delete files[`${kind}.json`],
    error: expected(`${kind}.json`, [], "missing-file", { kind }),
  })),
  {
    what: "no source",
    change: (files: Partial<SmallCorpus>) => delete files[SOURCE],
    error: expected("sources", [], "no-sources", {}),
  },
  ...["notes.json", "sources/deep/er.json", "constructor"].map((file) => ({
    what: `a file ${file}`,
    change: (files: object) => Object.assign(files, { [file]: {} }),
    error: expected(file, [], "unexpected-file", {}),
  })),
];

/** Adds an excerpt of the made-up article to the evidence of the first stance. */
export function quote(files: SmallCorpus, id: string, exact: string): void {
  files[SOURCE].excerpts.push(bridgeExcerpt(id, exact, { attribution: "reported-action" }));
  files[SOURCE].stances[0]?.evidence.push(id);
}

/** Returns a text of `n` words. */
export const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(" ");

/** Gives the last excerpt `count` words, and the source a text long enough to quote them. */
export function longExcerpt(files: SmallCorpus, count: number): void {
  const exact = words(count);
  const file = files[SOURCE];
  if (file.source.text) file.source.text.length = 100_000;
  const excerpt = file.excerpts[2];
  if (!excerpt) throw new Error("The small corpus has lost an excerpt.");
  Object.assign(excerpt.selector, {
    exact,
    refinedBy: { type: "TextPositionSelector", start: 5000, end: 5000 + exact.length },
  });
  excerpt.directive = { start: exact };
}

/** Removes the text of the source, so that it is known by its quotations alone. */
function withoutText({ [SOURCE]: file }: SmallCorpus): void {
  delete file.source.text;
  delete file.source.paragraphs;
  for (const excerpt of file.excerpts) {
    const { exact } = excerpt.selector;
    delete excerpt.paragraph;
    delete excerpt.directive;
    excerpt.selector = { type: "TextQuoteSelector", exact };
  }
}

/** A row with an id that no record has. */
const reference = (
  what: string,
  file: FileName,
  path: ErrorPath,
  collection: Referenced,
  value: unknown = "nobody",
  ...at: readonly number[]
) =>
  row(
    what,
    set(value),
    file,
    path,
    "unknown-reference",
    { id: "nobody", collection, nearest: undefined },
    ...at,
  );

/** A row with a correction of a record that does not exist. */
const target = (what: string, value: string, nearest?: string) =>
  row(what, set(value), "corpus.json", ["corrections", 0, "target"], "unknown-target", {
    target: value,
    nearest,
  });

const duplicate = (what: string, id: string, file: FileName, path: ErrorPath, first: ErrorPath) =>
  row(what, set(id), file, path, "duplicate-id", { id, first: { file, path: first } });

const foreign = (what: string, file: FileName, path: ErrorPath) =>
  row(what, set("Pont"), file, path, "unknown-locale", { locale: "fr" });

/** Corpora whose records contradict each other. */
export const CONTRADICTIONS: readonly BrokenCorpus[] = [
  duplicate("an actor twice", "greens", "actors.json", ["actors", 2, "id"], ["actors", 0, "id"]),
  duplicate("an issue twice", "bridge", "issues.json", ["issues", 1, "id"], ["issues", 0, "id"]),
  row("a position twice", set("keep"), "issues.json", ["issues", 1, "positions", 1, "id"], "duplicate-id", {
    id: "keep",
    first: { file: "issues.json", path: ["issues", 1, "positions", 0, "id"] },
  }),
  duplicate("an excerpt twice", "this-year", SOURCE, ["excerpts", 2, "id"], ["excerpts", 1, "id"]),
  duplicate("a stance twice", "greens-rebuild", SOURCE, ["stances", 1, "id"], ["stances", 0, "id"]),
  {
    what: "an event twice",
    change: ({ [SOURCE]: file }) => Object.assign(file, { events: [file.events, file.events].flat() }),
    error: expected(SOURCE, ["events", 1, "id"], "duplicate-id", { id: "meeting", collection: "events" }),
  },
  row("a source under another name", set("tunnel"), SOURCE, ["source", "id"], "id-is-not-file-name", {
    id: "tunnel",
  }),
  row("no default text", set({ de: "Ja" }), SOURCE, ["stances", 0, "summary"], "no-default-text", {
    locale: "en",
  }),
  foreign("a text in another locale", "issues.json", ["issues", 0, "title", "fr"]),
  foreign("the same in a list", "issues.json", ["issues", 0, "positions", 1, "label", "fr"]),
  foreign("the same in the head", "corpus.json", ["title", "fr"]),
  foreign("the same of an actor", "actors.json", ["actors", 1, "name", "fr"]),
  {
    what: "our translation into the language of its source",
    change: put(SOURCE, ["excerpts", 0, "translation"], { de: "Neu bauen", en: "Rebuild" }),
    error: expected(SOURCE, ["excerpts", 0, "translation", "en"], "needless-translation", { locale: "en" }),
  },
  {
    what: "our translation without the default locale, if its source has another language",
    change: (files) => {
      files[SOURCE].source.inLanguage = "fr-CA";
      put(SOURCE, ["excerpts", 0, "translation"], { de: "Neu bauen" })(files);
    },
    error: expected(SOURCE, ["excerpts", 0, "translation"], "no-default-text", { locale: "en" }),
  },
  {
    what: "a translation of a name that is not translated",
    change: put("actors.json", ["actors", 0, "translateName"], false),
    error: expected("actors.json", ["actors", 0, "name", "de"], "needless-translation", { locale: "de" }),
  },
  ...["sources", "actors", "issues", "excerpts", "stances", "events", "silences"].map((collection) =>
    target(`a correction of no record of ${collection}`, `${collection}/nothing`),
  ),
  target("a correction of a misspelt stance", "stances/greens-rebuilt", "stances/greens-rebuild"),
  target("a correction of a misspelt silence", "silences/council-fery", "silences/council-ferry"),
  row(
    "a member of a person",
    set("ana-gruen"),
    "actors.json",
    ["actors", 1, "memberships", 0, "organization"],
    "not-an-organization",
    { actor: "ana-gruen" },
  ),
  reference("no such body", "actors.json", ["actors", 1, "memberships", 0, "organization"], "actors"),
  reference("no such holder", SOURCE, ["stances", 1, "actor"], "actors"),
  row("a misspelt holder", set("counsil"), SOURCE, ["stances", 1, "actor"], "unknown-reference", {
    nearest: "council",
  }),
  reference("no such issue", SOURCE, ["stances", 1, "issue"], "issues"),
  row("no such position", set("build"), SOURCE, ["stances", 0, "position"], "unknown-position", {
    issue: "bridge",
    position: "build",
    positions: ["wait", "rebuild"],
    nearest: "rebuild",
  }),
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
    "self-response",
  ),
  reference("the silence of nobody", SOURCE, ["silences", 0, "actor"], "actors"),
  reference("silence on nothing", SOURCE, ["silences", 0, "issue"], "issues"),
  reference("no such excerpt for a silence", SOURCE, ["silences", 0, "evidence", 0], "excerpts"),
  {
    what: "a silence beside a stance",
    change: ({ [SOURCE]: { silences } }) =>
      Object.assign(silences[0] ?? {}, { issue: "bridge", date: "2020-04~" }),
    error: expected(SOURCE, ["silences", 0], "cell-taken", {
      actor: "council",
      issue: "bridge",
      date: "2020-04~",
      by: "stance",
    }),
  },
  {
    what: "two silences",
    change: ({ [SOURCE]: { silences } }) =>
      silences.push({
        ...{ id: "again", source: "bridge", actor: "council", issue: "ferry", kind: "declined" },
        date: "2020-05-01",
      }),
    error: expected(SOURCE, ["silences", 1], "cell-taken", {
      actor: "council",
      issue: "ferry",
      by: "silence",
    }),
  },
  ...(["note", "evidence"] as const).map((missing) =>
    row(
      `an ambiguous silence without ${missing}`,
      drop,
      SOURCE,
      ["silences", 0, missing],
      "unexplained-silence",
      { missing },
    ),
  ),
  reference("an event of nobody", SOURCE, ["events", 0, "actors", 0], "actors"),
  reference("an event about nothing", SOURCE, ["events", 0, "issues", 0], "issues"),
  reference("no such excerpt for an event", SOURCE, ["events", 0, "evidence", 0], "excerpts"),
  row(
    "a paragraph out of order",
    set(5),
    SOURCE,
    ["source", "paragraphs", 3, "n"],
    "paragraph-out-of-order",
    { actual: 5, expected: 4 },
  ),
  row("an excerpt of a tunnel", set("tunnel"), SOURCE, ["excerpts", 1, "source"], "record-of-other-source", {
    actual: "tunnel",
    expected: "bridge",
  }),
  reference("no such speaker", SOURCE, ["excerpts", 1, "speaker"], "actors"),
  ...(["direct-quote", "own-publication", "paraphrase"] as const).map((attribution) => ({
    what: `a ${attribution} by nobody`,
    change: put(SOURCE, ["excerpts", 0, "attribution"], attribution),
    error: expected(SOURCE, ["excerpts", 0, "speaker"], "no-speaker", {
      attribution,
      others: ["background", "reported-action", "unconfirmed", "characterization"],
    }),
  })),
  {
    what: "46 words",
    change: (files) => longExcerpt(files, 46),
    error: expected(SOURCE, ["excerpts", 2, "selector", "exact"], "excerpt-too-long", {
      words: 46,
      most: 45,
    }),
  },
  {
    what: "an end that is not where the words end",
    change: put(SOURCE, ["excerpts", 2, "selector", "refinedBy", "end"], 260),
    error: expected(SOURCE, ["excerpts", 2, "selector", "refinedBy"], "offsets-of-other-length", {
      source: "bridge",
    }),
  },
  {
    what: "an end beyond the body",
    change: put(SOURCE, ["excerpts", 2, "selector", "refinedBy"], {
      type: "TextPositionSelector",
      start: 9000,
      end: 9000 + "it would wait for a report".length,
    }),
    error: expected(SOURCE, ["excerpts", 2, "selector", "refinedBy"], "offsets-beyond-text", {}),
  },
  row(
    "a link to other words",
    set({ start: "the council" }),
    SOURCE,
    ["excerpts", 2, "directive"],
    "link-of-other-words",
  ),
  row(
    "a link that ends with other words",
    set({ start: "it would wait", end: "next year" }),
    SOURCE,
    ["excerpts", 2, "directive"],
    "link-of-other-words",
  ),
  {
    what: "an excerpt that nothing uses",
    change: ({ [SOURCE]: { excerpts } }) =>
      excerpts.push(bridgeExcerpt("at-every-meeting", "every meeting", { attribution: "background" })),
    error: expected(SOURCE, ["excerpts", 3], "unused-excerpt", { excerpt: "at-every-meeting" }),
  },
  {
    what: "two excerpts that differ in the same place",
    change: (files) => {
      quote(files, "misquoted", "the old bridge");
      put(SOURCE, ["excerpts", 3, "selector", "exact"], "the odd bridge")(files);
    },
    error: expected(SOURCE, ["excerpts", 3, "selector"], "overlap-differs", { other: "greens-want" }),
  },
  {
    what: "more than half of the body",
    change: (files) => {
      for (const [i, paragraph] of BRIDGE_ARTICLE.split("\n\n").slice(0, 3).entries()) {
        quote(files, `paragraph-${i}`, paragraph);
      }
    },
    error: expected(SOURCE, ["excerpts"], "too-much-quoted", { most: 0.5 }),
  },
  {
    what: "a paragraph without evidence",
    change: drop(SOURCE, ["source", "paragraphs", 3, "use"]),
    error: expected(SOURCE, ["source", "paragraphs", 3], "paragraph-without-excerpt", { paragraph: 4 }),
  },
  {
    what: "context that gives evidence",
    change: put(SOURCE, ["source", "paragraphs", 0, "use"], "context"),
    error: expected(SOURCE, ["source", "paragraphs", 0, "use"], "context-with-excerpt", {
      paragraph: 1,
      excerpt: "greens-want",
    }),
  },
  {
    what: "a silence twice",
    change: ({ [SOURCE]: { silences } }) =>
      silences.push({
        ...{ id: "council-ferry", source: "bridge", actor: "greens", issue: "ferry", kind: "declined" },
      }),
    error: expected(SOURCE, ["silences", 1, "id"], "duplicate-id", { id: "council-ferry" }),
  },
  row("a silence of a tunnel", set("tunnel"), SOURCE, ["silences", 0, "source"], "record-of-other-source", {
    actual: "tunnel",
    expected: "bridge",
  }),
  reference("a source read for no issue", SOURCE, ["source", "readFor"], "issues", ["nobody"], 0),
  reference("a source that repeats none", SOURCE, ["source", "originalSource"], "sources"),
  row("a source that repeats itself", set("bridge"), SOURCE, ["source", "originalSource"], "repeats-itself", {
    source: "bridge",
  }),
  {
    what: "a text without paragraphs",
    change: drop(SOURCE, ["source", "paragraphs"]),
    error: expected(SOURCE, ["source"], "text-without-paragraphs", {}),
  },
  {
    what: "an excerpt without its paragraph",
    change: drop(SOURCE, ["excerpts", 1, "paragraph"]),
    error: expected(SOURCE, ["excerpts", 1], "place-missing", { missing: ["paragraph"] }),
  },
  row("a page of a text", set({ page: "3" }), SOURCE, ["excerpts", 1, "locator"], "locator-beside-text"),
  {
    what: "paragraphs without a text",
    change: (files) => {
      withoutText(files);
      put(SOURCE, ["source", "paragraphs"], [{ n: 1, summary: { en: "One." }, use: "context" }])(files);
    },
    error: expected(SOURCE, ["source", "paragraphs"], "paragraphs-without-text", {}),
  },
  {
    what: "a place in a text that nobody read",
    change: (files) => {
      withoutText(files);
      put(SOURCE, ["excerpts", 0, "paragraph"], 1)(files);
    },
    error: expected(SOURCE, ["excerpts", 0], "place-without-text", { extra: ["paragraph"] }),
  },
  {
    what: "46 words of a source without text",
    change: (files) => {
      withoutText(files);
      files[SOURCE].source.rights = "open";
      put(SOURCE, ["excerpts", 0, "selector", "exact"], words(46))(files);
    },
    error: expected(SOURCE, ["excerpts", 0, "selector", "exact"], "excerpt-too-long", { words: 46 }),
  },
  row(
    "a former id of an actor that is there",
    set(["council"]),
    "actors.json",
    ["actors", 0, "formerIds"],
    "former-id-taken",
    { formerId: "council" },
    0,
  ),
  row(
    "a former id that another collection has",
    set(["stances/council-wait"]),
    SOURCE,
    ["events", 0, "formerIds"],
    "former-id-taken",
    {},
    0,
  ),
  row(
    "a former id of a position that is there",
    set(["wait"]),
    "issues.json",
    ["issues", 0, "positions", 1, "formerIds"],
    "former-id-taken",
    {},
    0,
  ),
  {
    what: "one former id of two records",
    change: (files) => {
      put(SOURCE, ["stances", 0, "formerIds"], ["gone"])(files);
      put(SOURCE, ["stances", 1, "formerIds"], ["gone"])(files);
    },
    error: expected(SOURCE, ["stances", 1, "formerIds", 0], "former-id-taken", { formerId: "gone" }),
  },
  row(
    "a stance of the day after",
    set("2020-05-02"),
    SOURCE,
    ["stances", 0, "statedOn"],
    "stated-after-sources",
    {
      statedOn: "2020-05-02",
      latest: "2020-05-01",
    },
  ),
  {
    what: "a stance under another id",
    change: ({ [SOURCE]: { stances } }) => {
      const [first] = stances;
      if (first) stances.push({ ...first, id: "again", evidence: first.evidence.toReversed() });
    },
    error: expected(SOURCE, ["stances", 2], "same-stance", { other: "greens-rebuild" }),
  },
  {
    what: "a coder twice",
    change: put(SOURCE, ["stances", 0, "coding"], { coders: ["Ana", "Ben", "Ana"] }),
    error: expected(SOURCE, ["stances", 0, "coding", "coders", 2], "repeated-coder", {}),
  },
  {
    what: "a decision for nobody’s coding",
    change: put(SOURCE, ["stances", 0, "coding"], {
      coders: ["Ana", "Ben"],
      decision: { coder: "Bem", by: "Cleo", reason: { en: "Exact." } },
    }),
    error: expected(SOURCE, ["stances", 0, "coding", "decision", "coder"], "unknown-choice", {
      value: "Bem",
      nearest: "Ben",
    }),
  },
];
