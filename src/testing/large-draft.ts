/** A draft of 200 paragraphs, 300 excerpts and 150 stances, before its author has written the summaries. */
import type { Draft } from "../coding/draft.ts";
import { apply } from "../coding/edit.ts";
import { addSource, emptyDraft } from "../coding/new-draft.ts";
import { matchColumns } from "../coding/tables/columns.ts";
import { LIST } from "../coding/tables/table.ts";
import { importTable } from "./import-table.ts";
import { createChance, createWriter } from "./invented-text.ts";

/** The numbers of parts of a draft. Each stance has two excerpts. */
export interface DraftSize {
  readonly paragraphs: number;
  readonly stances: number;
}

export const LARGE: DraftSize = { paragraphs: 200, stances: 150 };
export const SMALL: DraftSize = { paragraphs: 2, stances: 1 };

const ACTORS = 20;
const ISSUES = 15;
const POSITIONS = 3;
/** The number of words of an excerpt. */
const QUOTED = 12;

const COLUMNS = ["quotation", "actor", "issue", "position", "summary", "date", "speaker", "attribution"];

/** Makes a draft of an invented text. The same size gives the same draft. */
export async function makeDraft({ paragraphs, stances }: DraftSize): Promise<Draft> {
  const writer = createWriter(createChance(1));
  const texts = Array.from({ length: paragraphs }, () =>
    Array.from({ length: 4 }, () => writer.words(QUOTED, QUOTED)),
  );
  const facts = {
    ...{ headline: writer.phrase(4, 6), publisher: writer.phrase(1, 2), url: "https://news.example/" },
    ...{ datePublished: "2032-01-01", inLanguage: "en" },
  };
  const empty = emptyDraft("en", { id: "large", asOf: "2032-01-01" });
  const lines = texts.map((sentences) => ({ text: `${sentences.join(". ")}.` }));
  const uncoded = apply(empty, await addSource(empty, { id: "article", paragraphs: lines, facts }));
  const rows = Array.from({ length: stances }, (_, at) => {
    const [first = "", , third = ""] = texts[at % paragraphs] ?? [];
    const actor = `Actor ${at % ACTORS}`;
    const cells = [
      ...[[first, third].join(LIST), actor, `Issue ${Math.floor(at / ACTORS) % ISSUES}`],
      ...[`Position ${at % POSITIONS}`, writer.sentence(8, 16), "2032-01-01", actor, "direct-quote"],
    ];
    return { row: at + 1, cells };
  });
  const result = importTable(
    uncoded,
    { columns: COLUMNS, rows },
    {
      ...{ assignment: matchColumns(COLUMNS), addsNew: true, isUnreviewed: false },
      labels: { attribution: {}, actorType: {} },
    },
  );
  if (!result.ok) throw new Error(`The draft was not made: ${result.errors.length} cells are wrong.`);
  return apply(uncoded, result.edit);
}
