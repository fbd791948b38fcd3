/** A made-up corpus of values that exports often get wrong. The check finds no error in its files. */
import type { Corpus, CorpusFile, Correction, Excerpt } from "../model/schema.ts";
import { bridgeExcerpt, corpusOf, smallCorpus } from "./corpus-builder.ts";

/** Every form of date that the schema admits. */
export const EDTF_FORMS = [
  ...["2015", "0999", "0000", "-0044", "Y12345", "Y-12345"],
  ...["2015-09", "2015-09-10", "2016-02-29"],
  ...["2015-09-10T23:30:00", "2015-09-10T23:30:00Z", "2015-09-10T23:30:00-05:30", "2015-09-10T23:30:00+05"],
  ...["201X", "20XX", "2XXX", "2015-XX", "2015-XX-XX", "2015-09-XX"],
  ...["2015-21", "2015-22", "2015-23", "2015-24"],
  ...["2015~", "2015?", "2015%", "2015-09~", "2015-09-10?", "2015-21~", "201X%"],
  ...["2014-10/2016-03", "2015-01/2015-03", "2015-09-10/2015-09-12", "201X/2025", "2015-24/2017-21"],
  ...["2014~/2016-03?", "-0044/-0040", "2015/2015"],
  ...["2003/..", "2003/", "../2003", "/2003", "../-0044", "2015-09-10~/.."],
] as const;

/** Quotes, separators, line ends, starts of formulas, full-width signs, markup, TeX, and several scripts. */
export const HARD_TEXT =
  "=1+1;\"=2\"\t@SUM(A1),-3|+4\r\n=5\n'=6 ＝7 François Đinđić 日本語 العربية 😀 <b>&amp;</b> ]]> \\{x}%$#_^~ ER  - “q”, 'q'";

const en = (text: string) => ({ en: text });
const idOf = (prefix: string, index: number) => `${prefix}-${index + 1}`;

function correction(target: string, date = "2020-05-02", now = "This"): Correction {
  return { target, date, was: en(HARD_TEXT), now: en(now), why: en("Misread.") };
}

/** An excerpt of the broadcast. */
const quotedInRadio = (
  id: string,
  exact: string,
  rest: Pick<Excerpt, "attribution" | "speaker" | "locator" | "gloss" | "translation">,
): Excerpt => ({ id, source: "radio", ...rest, selector: { type: "TextQuoteSelector", exact } });

/**
 * A broadcast that repeats the article and is known by its quotations alone, with a joint statement, an own publication
 * and each kind of locator.
 */
function broadcast(): CorpusFile<"source"> {
  return {
    source: {
      ...{ id: "radio", formerIds: ["old-radio"], type: "RadioEpisode", headline: HARD_TEXT },
      ...{ author: [HARD_TEXT, "Ida Ek"], publisher: HARD_TEXT, url: "https://radio.example/1" },
      ...{ datePublished: "2020-06-03", accessed: "2020-06-04", inLanguage: "de" },
      ...{ licence: "CC-BY-4.0", credit: HARD_TEXT, originalSource: "bridge" },
    },
    excerpts: [
      quotedInRadio("joint", "Wir bauen sie neu", {
        ...{ attribution: "direct-quote", speaker: ["ana-gruen", "council"], locator: { time: "00:04:10" } },
        ...{ gloss: en(HARD_TEXT), translation: en(HARD_TEXT) },
      }),
      quotedInRadio("own", HARD_TEXT, {
        ...{ attribution: "own-publication", speaker: "council", locator: { page: HARD_TEXT } },
      }),
      quotedInRadio("of-others", "Der Rat baut", {
        ...{ attribution: "direct-quote", speaker: "ana-gruen", locator: { section: HARD_TEXT } },
      }),
    ],
    stances: [
      {
        ...{ id: "council-rebuild", formerIds: ["council-builds", "events/council-builds"] },
        ...{ actor: "council", issue: "bridge", position: "rebuild", summary: en(HARD_TEXT) },
        ...{ statedOn: "2020-06-03", evidence: ["joint", "own", "of-others"] },
      },
    ],
    ...{ silences: [], events: [] },
  };
}

/**
 * Returns the corpus. Each added excerpt of the article supports one kind of record only: reasons, responses, silences
 * or events.
 */
export function hardCorpus(): Corpus {
  const files = smallCorpus();
  const [head, actors, issues, own] = [
    files["corpus.json"],
    files["actors.json"].actors,
    files["issues.json"].issues,
    files["sources/bridge.json"],
  ];
  const { source, excerpts, stances, silences, events } = own;
  const greens = stances[0];
  const [party, ana] = actors;
  if (!greens || !party || !ana) throw new Error("The small corpus has lost its records.");

  source.rights = "open";
  for (const paragraph of source.paragraphs ?? []) delete paragraph.use;
  const heard = { attribution: "direct-quote", speaker: "ana-gruen" } as const;
  excerpts.push(
    bridgeExcerpt("only-reason", "crossed it daily since she was a child", heard),
    bridgeExcerpt("only-response", "which nobody expects before the autumn", heard),
    bridgeExcerpt("only-silence", "the ferry is said to be too small", heard),
    bridgeExcerpt("only-event", "Traffic over the river has doubled", heard),
  );

  source.headline = HARD_TEXT;
  source.publisher = HARD_TEXT;
  head.title = { de: "Die Brücke", en: HARD_TEXT };
  head.asOf = "202X";
  Object.assign(party, { name: en(HARD_TEXT), otherNames: [HARD_TEXT], description: en(HARD_TEXT) });
  for (const { positions } of issues) for (const position of positions) position.label = en(HARD_TEXT);
  Object.assign(greens, {
    summary: en(HARD_TEXT),
    timing: en(HARD_TEXT),
    condition: en(HARD_TEXT),
    reasons: [{ summary: en(HARD_TEXT), evidence: ["only-reason"] }],
    responses: [{ to: "council-wait", kind: "objects-to", evidence: ["only-response"] }],
  });
  silences.push({
    ...{ id: "greens-ferry", source: "bridge", actor: "greens", issue: "ferry", kind: "declined" },
    evidence: ["only-silence"],
  });

  ana.memberships = EDTF_FORMS.map((start, index) => ({
    organization: "greens",
    start,
    end: EDTF_FORMS.at(-1 - index) ?? start,
  }));
  // Joined by a hyphen, “ana” in “gruen-greens” would give the same id as “ana-gruen” in “greens”.
  actors.push(
    { id: "ana", name: en("Ana"), type: "person", memberships: [{ organization: "gruen-greens" }] },
    { id: "gruen-greens", name: en("Grün Greens"), type: "organization" },
  );
  EDTF_FORMS.forEach((date, index) => {
    events.push({ id: idOf("event", index), date, title: en(HARD_TEXT), evidence: ["only-event"] });
  });
  head.corrections = [
    ...head.corrections,
    ...EDTF_FORMS.map((date) => correction("stances/council-wait", date)),
    // Corrections of the same day: two of one record, and some of records that share a page.
    correction("stances/greens-rebuild", "2020-05-02", "One"),
    correction("stances/greens-rebuild", "2020-05-02", "Another"),
    correction("excerpts/only-reason"),
    correction("excerpts/only-response"),
    correction("excerpts/only-response", "2020-05-02", "Another"),
    correction("events/event-1"),
    correction("sources/bridge"),
    correction("actors/greens"),
    correction("issues/ferry"),
    correction("silences/greens-ferry"),
    correction("silences/council-ferry"),
  ];

  const corpus = corpusOf({ ...files, ...{ "sources/radio.json": broadcast() } });
  const others = EDTF_FORMS.map((date, index) => ({
    ...{ ...source, id: idOf("source", index) },
    ...{ datePublished: date, dateModified: date },
  }));
  // Added after the check, because no source of the small corpus is late enough for some of these dates.
  const later = EDTF_FORMS.map((statedOn, index) => ({
    ...{ ...greens, id: idOf("stance", index), statedOn, responses: [] },
  }));
  return { ...corpus, sources: [...corpus.sources, ...others], stances: [...corpus.stances, ...later] };
}
