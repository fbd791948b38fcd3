/** The site’s own CSV comes back without loss, as far as it holds the records. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyOf } from "../../model/anchoring/anchor.ts";
import { indexCorpus } from "../../model/model.ts";
import type { Corpus, Excerpt } from "../../model/schema.ts";
import { recordsToCsv } from "../../publish/csv.ts";
import { BRIDGE_PARAGRAPHS, uncodedDraft } from "../../testing/bridge-draft.ts";
import { bridgeExcerpt, corpusOf, smallCorpus, type SmallCorpus } from "../../testing/corpus-builder.ts";
import { councilCopy, councilModel } from "../../testing/council-corpus.ts";
import { HARD_TEXT } from "../../testing/hard-corpus.ts";
import { importTable } from "../../testing/import-table.ts";
import type { Draft } from "../draft.ts";
import { apply } from "../edit.ts";
import { matchColumns } from "./columns.ts";
import { readTable } from "./read-table.ts";

/** The draft after the import of a CSV file. */
function imported(draft: Draft, csv: string): Draft["files"] {
  const table = readTable(new TextEncoder().encode(csv));
  const result = importTable(draft, table, {
    assignment: matchColumns(table.columns),
    ...{ addsNew: false, isUnreviewed: false, labels: { attribution: {}, actorType: {} } },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors.slice(0, 3)));
  return apply(draft, result.edit).files;
}

const csvOf = (corpus: Corpus) => {
  const model = indexCorpus(corpus);
  return recordsToCsv(model, [...model.stances, ...model.silences], "en");
};

/** Words of a paragraph of the made-up article. */
const passage = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 3, max: 12 })).map(([which, from, count]) => {
  const words = (BRIDGE_PARAGRAPHS[which % BRIDGE_PARAGRAPHS.length]?.text ?? "").split(" ");
  const first = from % Math.max(1, words.length - count);
  return words.slice(first, first + count).join(" ");
});

const attributed = fc.constantFrom<Pick<Excerpt, "attribution" | "speaker">>(
  { attribution: "direct-quote", speaker: "greens" },
  { attribution: "paraphrase", speaker: ["council", "ana-gruen"] },
  { attribution: "own-publication", speaker: "council" },
  { attribution: "reported-action" },
  { attribution: "unconfirmed" },
);

const text = fc
  .oneof(fc.string({ unit: "grapheme" }), fc.constant(HARD_TEXT), fc.constant("'=1 | -2"))
  .map((each) => each.trim())
  .filter((each) => each !== "");
const localized = text.map((en) => ({ en }));

/** A stance without its evidence, which is a choice among the excerpts. */
const stance = fc.record(
  {
    formerIds: fc.constant<string[]>(["before", "events/earlier"]),
    actor: fc.constantFrom("greens", "council", "ana-gruen"),
    position: fc.constantFrom("bridge/wait", "bridge/rebuild", "ferry/keep"),
    summary: localized,
    statedOn: fc.constantFrom("2020-05-01", "2020-04~", "-0044", "2019/.."),
    timing: localized,
    condition: localized,
    chosen: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ["actor", "position", "summary", "statedOn", "chosen"] },
);

const coding = fc.record({
  excerpts: fc.array(fc.tuple(passage, attributed), { minLength: 1, maxLength: 5 }),
  stances: fc.array(stance, { minLength: 1, maxLength: 4 }),
});

type Coding = typeof coding extends fc.Arbitrary<infer Value> ? Value : never;

function corpusWith({ excerpts, stances }: Coding): SmallCorpus {
  const files = smallCorpus();
  const file = files["sources/bridge.json"];
  files["corpus.json"].corrections = [];
  Object.assign(file, { silences: [], events: [] });
  file.excerpts = excerpts.map(([words, who], at) => bridgeExcerpt(`e${at}`, words, who));
  file.stances = stances.map(({ chosen, position, ...rest }, at) => {
    const [issue = "", taken = ""] = position.split("/");
    const evidence = [...new Set(chosen.map((index) => `e${index % excerpts.length}`))];
    return { id: `s${at}`, ...rest, issue, position: taken, evidence };
  });
  return files;
}

test("the stances and excerpts of any coding come back", () => {
  fc.assert(
    fc.property(coding, (made) => {
      const files = corpusWith(made);
      const { excerpts, stances } = files["sources/bridge.json"];
      const model = indexCorpus({ ...corpusOf(smallCorpus()), excerpts, stances, silences: [], events: [] });
      const back = imported(uncodedDraft(), recordsToCsv(model, stances, "en")) as unknown as SmallCorpus;
      expect(back["sources/bridge.json"].stances).toEqual(stances);
      const found = new Map(back["sources/bridge.json"].excerpts.map((excerpt) => [excerpt.id, excerpt]));
      const used = new Set(stances.flatMap(({ evidence }) => evidence));
      expect([...found.keys()].toSorted()).toEqual([...used].toSorted());
      const leads = new Set(stances.map(({ evidence: [first] }) => first));
      for (const { id, paragraph, selector, directive, speaker } of excerpts.filter((each) =>
        used.has(each.id),
      ))
        expect(found.get(id)).toMatchObject({
          ...{ paragraph, selector },
          ...(directive ? { directive } : {}),
          ...(leads.has(id) && speaker !== undefined ? { speaker } : {}),
        });
    }),
    { numRuns: 50 },
  );
});

/** The council corpus as a draft without its records, and with the texts of its sources. */
async function councilDraft(): Promise<Draft> {
  const texts: Record<string, { text: string }[]> = {};
  const files: Record<string, unknown> = {
    "corpus.json": { locales: councilModel.locales },
    "actors.json": { actors: councilModel.actors },
    "issues.json": { issues: councilModel.issues },
  };
  for (const source of councilModel.sources) {
    files[`sources/${source.id}.json`] = { source, excerpts: [], stances: [], silences: [], events: [] };
    if (!source.text) continue;
    const body = bodyOf(await councilCopy(source.id), source.text);
    if ("missing" in body) throw new Error(`The copy of ${source.id} has no body.`);
    texts[source.id] = body.paragraphs.map(({ start, end }) => ({ text: body.text.slice(start, end) }));
  }
  return { version: 1, files: files as Draft["files"], texts, unreviewed: [] };
}

test("the CSV of five sources in two languages gives the same CSV again", async () => {
  const csv = csvOf(councilModel);
  const files = imported(await councilDraft(), csv) as unknown as SmallCorpus;
  const sources = Object.entries(files).flatMap(([name, file]) =>
    name.startsWith("sources/") ? [file as SmallCorpus["sources/bridge.json"]] : [],
  );
  const again: Corpus = {
    ...councilModel,
    excerpts: sources.flatMap(({ excerpts }) => excerpts),
    stances: councilModel.stances.map(({ id }) => {
      const found = sources.flatMap(({ stances }) => stances).find((each) => each.id === id);
      if (!found) throw new Error(`${id} is lost.`);
      return found;
    }),
    silences: sources.flatMap(({ silences }) => silences),
    events: [],
  };
  const silenceIds = councilModel.silences.map(({ id }) => id);
  again.silences.sort((a, b) => silenceIds.indexOf(a.id) - silenceIds.indexOf(b.id));
  expect(csvOf(again)).toBe(csv);
});

test("the CSV of a draft changes nothing in it", () => {
  const files = smallCorpus();
  const draft: Draft = { ...uncodedDraft(), files: files as unknown as Draft["files"] };
  expect(imported(draft, csvOf(corpusOf(files)))).toEqual(files);
});
