/**
 * A small made-up corpus, for tests that change one thing in it. Every call makes new objects; excerpts are
 * anchored in the made-up article, so that no offset is written by hand.
 */
import { errorLines } from "../build/error-lines.ts";
import { anchorAt, type Body, bodyOf, occurrences, pageOfCopy } from "../model/anchoring/anchor.ts";
import { directiveTo } from "../model/anchoring/text-directive.ts";
import { type CorpusFiles, checkCorpus } from "../model/check/check.ts";
import { indexCorpus, type Model } from "../model/model.ts";
import { normalize } from "../model/normalize.ts";
import type { Corpus, CorpusFile, Excerpt } from "../model/schema.ts";
import { sha256 } from "./digest.ts";

export interface SmallCorpus {
  "corpus.json": CorpusFile<"corpus">;
  "actors.json": CorpusFile<"actors">;
  "issues.json": CorpusFile<"issues">;
  "sources/bridge.json": CorpusFile<"source">;
}

/** The made-up article as plain text: four paragraphs, curly quotes and a dash. */
export const BRIDGE_ARTICLE = [
  "HILLTOWN \u2013 The Greens want the old bridge rebuilt at once, and say so at every meeting of the council.",
  "\u201CWe will rebuild it this year,\u201D said Ana Gr\u00fcn, who leads the party and has crossed it daily since she was a child.",
  "The council said that it would wait for a report, which nobody expects before the autumn of next year.",
  "Traffic over the river has doubled in ten years, and the ferry is said to be too small for what is asked of it.",
].join("\n\n");

/** The body of an article that is given as plain text. */
export function articleBody(article: string): Body {
  const body = bodyOf(article, {});
  if ("missing" in body) throw new Error("The made-up article has lost its body.");
  return body;
}

/** An excerpt of the made-up article, anchored where its words first occur. */
export function bridgeExcerpt(
  id: string,
  exact: string,
  who: Pick<Excerpt, "attribution" | "speaker">,
): Excerpt {
  return excerptOf(BRIDGE_ARTICLE, { id, source: "bridge", ...who }, exact);
}

/** An excerpt of an article, anchored where its words first occur. */
export function excerptOf(
  article: string,
  record: Pick<Excerpt, "id" | "source" | "attribution" | "speaker">,
  exact: string,
): Excerpt {
  const body = articleBody(article);
  const [start = -1] = occurrences(body.text, exact);
  const anchor = anchorAt(body, start, normalize(exact).length);
  if (!anchor) throw new Error(`The made-up article has no “${exact}” within one paragraph.`);
  const { paragraph, end, prefix, suffix } = anchor;
  const directive = directiveTo(pageOfCopy(article), { start, end });
  if (!directive) throw new Error(`No link leads to “${exact}” in the made-up article.`);
  return {
    ...record,
    paragraph,
    selector: {
      type: "TextQuoteSelector",
      exact,
      prefix,
      suffix,
      refinedBy: { type: "TextPositionSelector", start, end },
    },
    directive,
  };
}

const en = (text: string) => ({ en: text });

/** The files of the made-up corpus, which has no error. */
export function smallCorpus(): SmallCorpus {
  const body = articleBody(BRIDGE_ARTICLE);
  return {
    "corpus.json": {
      schemaVersion: "2.0.0",
      id: "hilltown",
      title: en("The bridge of Hilltown"),
      description: en("Who wants what for the bridge."),
      locales: ["en", "de"],
      asOf: "2020-06-01",
      licence: "CC0-1.0",
      corrections: [
        {
          date: "2020-05-02",
          target: "stances/greens-rebuild",
          was: en("Next year"),
          now: en("This year"),
          why: en("Misread."),
        },
      ],
    },
    "actors.json": {
      actors: [
        { id: "greens", name: { en: "The Greens", de: "Die Grünen" }, type: "party", country: "CH" },
        {
          id: "ana-gruen",
          name: en("Ana Grün"),
          type: "person",
          memberships: [{ organization: "greens", role: en("leader") }],
        },
        { id: "council", name: en("The council"), otherNames: ["Town hall"], type: "government" },
      ],
    },
    "issues.json": {
      issues: [
        {
          id: "bridge",
          title: en("The bridge"),
          question: en("When should the bridge be rebuilt?"),
          scale: "ordinal",
          positions: [
            { id: "wait", label: en("Wait") },
            { id: "rebuild", label: en("Rebuild it") },
          ],
        },
        {
          id: "ferry",
          title: en("The ferry"),
          question: en("What should become of the ferry?"),
          scale: "nominal",
          positions: [
            { id: "keep", label: en("Keep it") },
            { id: "replace", label: en("Replace it") },
          ],
        },
      ],
    },
    "sources/bridge.json": {
      source: {
        id: "bridge",
        type: "NewsArticle",
        headline: "A bridge too old",
        publisher: "Hilltown News",
        url: "https://news.example/bridge",
        datePublished: "2020-05-01",
        inLanguage: "en",
        readFor: "all",
        text: { sha256: sha256(body.text), length: body.text.length },
        paragraphs: [
          { n: 1, summary: en("The Greens want it rebuilt.") },
          { n: 2, summary: en("Ana Grün names a time.") },
          { n: 3, summary: en("The council waits.") },
          { n: 4, summary: en("Traffic has grown."), use: "context" },
        ],
      },
      excerpts: [
        bridgeExcerpt("greens-want", "The Greens want the old bridge rebuilt at once", {
          attribution: "characterization",
        }),
        bridgeExcerpt("this-year", "We will rebuild it this year", {
          attribution: "direct-quote",
          speaker: "ana-gruen",
        }),
        bridgeExcerpt("council-waits", "it would wait for a report", {
          attribution: "paraphrase",
          speaker: "council",
        }),
      ],
      stances: [
        {
          id: "greens-rebuild",
          actor: "greens",
          issue: "bridge",
          position: "rebuild",
          summary: en("The Greens want the bridge rebuilt this year."),
          statedOn: "2020-05-01",
          evidence: ["greens-want", "this-year"],
          timing: en("at once"),
          reasons: [{ summary: en("It is old."), evidence: ["greens-want"] }],
          responses: [{ to: "council-wait", kind: "objects-to", evidence: ["this-year"] }],
        },
        {
          id: "council-wait",
          actor: "council",
          issue: "bridge",
          position: "wait",
          summary: en("The council waits for a report."),
          statedOn: "2020-04~",
          evidence: ["council-waits"],
        },
      ],
      silences: [
        {
          id: "council-ferry",
          source: "bridge",
          actor: "council",
          issue: "ferry",
          kind: "ambiguous",
          note: en("It speaks of reports only."),
          evidence: ["council-waits"],
        },
      ],
      events: [
        {
          id: "meeting",
          date: "2020-04-30",
          title: en("The council meets"),
          actors: ["council"],
          issues: ["bridge"],
          evidence: ["council-waits"],
        },
      ],
    },
  };
}

/**
 * Checks files and merges them.
 * @throws with the errors of the files
 */
export function corpusOf(files: SmallCorpus): Corpus {
  const result = checkCorpus(files as unknown as CorpusFiles);
  if (!result.ok) throw new Error(errorLines(result.errors).join("\n"));
  return result.corpus;
}

/** The made-up corpus, indexed. */
export function smallModel(): Model {
  return indexCorpus(corpusOf(smallCorpus()));
}
