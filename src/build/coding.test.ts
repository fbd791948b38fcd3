/** The way of docs/coding-an-article.md from a text to a corpus without errors, with the text of that document. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { anchorDraft, isDraft } from "../model/anchoring/anchor-draft.ts";
import { checkCopy } from "../model/anchoring/check-copy.ts";
import { checkCorpus } from "../model/check/check.ts";
import { type Draft, draftOf } from "../model/check/draft.ts";
import { warningsOf } from "../model/check/warnings.ts";
import type { CorpusFile } from "../model/schema.ts";
import { ATTRIBUTIONS, SILENCE_KINDS } from "../model/vocabulary.ts";
import { newCorpus } from "./new-corpus.ts";

const GUIDE = readFileSync(path.join(import.meta.dirname, "../../docs/coding-an-article.md"), "utf8");
const ARTICLE = /```text\n(?<article>Ferrytown.*?)```/su.exec(GUIDE)?.groups?.["article"] ?? "";
const SOURCE = "sources/tram.json";

const en = (text: string) => ({ en: text });
const left = ({ todo }: Draft) =>
  Object.entries(todo).flatMap(([kind, { length }]) => (length > 0 ? kind : []));

const excerpt = (id: string, attribution: string, speaker: string | undefined, exact: string) => ({
  ...{ id, source: "tram", attribution, selector: { type: "TextQuoteSelector", exact } },
  ...(speaker === undefined ? {} : { speaker }),
});

const stance = (actor: string, position: string, evidence: string) => ({
  ...{ id: `${actor}-${position}`, actor, issue: "tram", position, summary: en("A sentence.") },
  ...{ statedOn: "2021-03-02", evidence: [evidence] },
});

it("leads from the text of the guide to a corpus without errors", async () => {
  const made = await newCorpus(ARTICLE, "tram", "/corpora/tram", "2021-03-02");
  expect(made?.paragraphs).toHaveLength(6);
  const files = structuredClone(made?.files ?? {}) as {
    "corpus.json": CorpusFile<"corpus">;
    "actors.json": CorpusFile<"actors">;
    "issues.json": CorpusFile<"issues">;
    [SOURCE]: CorpusFile<"source">;
  };
  const draft = () => draftOf(files);
  expect(left(draft())).toEqual(["value", "summary", "paragraph"]);

  Object.assign(files["corpus.json"], {
    ...{ title: en("The tram"), description: en("Who wants a tram to the harbour?"), licence: "CC0-1.0" },
  });
  const file = files[SOURCE];
  Object.assign(file.source, {
    ...{ headline: "Ferrytown votes", publisher: "Ferrytown Post", url: "https://news.example/tram" },
    ...{ datePublished: "2021-03-02", inLanguage: "en" },
  });
  for (const [at, paragraph] of (file.source.paragraphs ?? []).entries())
    Object.assign(paragraph, { summary: en("A sentence."), ...(at === 0 ? { use: "context" } : {}) });
  expect(left(draft())).toEqual(["paragraph"]);

  files["actors.json"].actors = [
    { id: "mayor", name: en("Rosa Lund"), type: "person" },
    { id: "greens", name: en("Green Party"), type: "party" },
    { id: "shopkeepers", name: en("Shopkeepers’ League"), type: "organization" },
    { id: "council", name: en("Council"), type: "government" },
    { id: "bus-company", name: en("Bus company"), type: "organization" },
  ];
  const positions = [
    { id: "build", label: en("Build the tram") },
    { id: "stop", label: en("Stop the tram") },
  ];
  files["issues.json"].issues = [
    {
      id: "tram",
      title: en("The tram"),
      question: en("Should the tram be built?"),
      scale: "nominal",
      positions,
    },
  ];
  expect(left(draft())).toEqual(["paragraph", "actor"]);

  Object.assign(file, {
    excerpts: [
      excerpt("need", "direct-quote", "mayor", "We need the tram before the port grows"),
      excerpt("support", "paraphrase", "greens", "supports the line"),
      excerpt("court", "paraphrase", "shopkeepers", "it would fight the tram in court"),
      excerpt("refused", "reported-action", undefined, "refused a tram in 2012"),
      excerpt("declined", "reported-action", undefined, "declined to comment"),
    ],
  });
  expect(left(draft())).toEqual(["place", "excerpt", "actor"]);
  const data: unknown = file;
  if (!isDraft(data)) throw new Error("The source of the guide cannot be anchored.");
  expect(await anchorDraft(SOURCE, data, ARTICLE)).toBe(6);
  expect(left(draft())).toEqual(["excerpt", "actor"]);

  file.stances = [
    stance("mayor", "build", "need"),
    stance("greens", "build", "support"),
    stance("shopkeepers", "stop", "court"),
    stance("council", "stop", "refused"),
  ];
  file.silences = [
    {
      ...{ id: "bus-company-tram", source: "tram", actor: "bus-company", issue: "tram" },
      ...{ kind: "declined", evidence: ["declined"] },
    },
  ];
  expect([left(draft()), draft().errors]).toEqual([[], []]);

  const result = checkCorpus(files);
  if (!result.ok) throw new Error("The corpus of the guide has errors.");
  expect(warningsOf(result.corpus)).toEqual([]);
  expect(await checkCopy(result.corpus, "tram", ARTICLE)).toEqual([]);
});

/** The row of a table of the guide. */
const rowOf = (name: string) =>
  GUIDE.split("\n").find((line) => line.startsWith("| ") && line.split("|")[1]?.includes(`(\`${name}\`)`)) ??
  "";

/** Says whether a row lacks its example or its counter-example. */
const isIncomplete = (name: string) => {
  const [, , example = "", counterExample = ""] = rowOf(name).split("|");
  return example.trim() === "" || counterExample.trim() === "";
};

it("gives each attribution and each kind of silence an example of the article and a counter-example", () => {
  const quoted = /“(?<words>[^”]+)”/gu;
  const isInArticle = (row: string) =>
    Array.from(row.matchAll(quoted), ({ groups }) => groups?.["words"] ?? "").some((words) =>
      ARTICLE.includes(words),
    );
  expect([...ATTRIBUTIONS, ...SILENCE_KINDS].filter(isIncomplete)).toEqual([]);
  // What an actor publishes is no article.
  expect(ATTRIBUTIONS.filter((name) => !isInArticle(rowOf(name)))).toEqual(["own-publication"]);
});
