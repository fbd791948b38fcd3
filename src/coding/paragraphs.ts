/**
 * Turns what an author brings in into the paragraphs of a source, and makes the edits that join and divide paragraphs, leave
 * them out, and bring in the text of a source again.
 */
import { blocksOf } from "../model/anchoring/blocks.ts";
import type { CorpusError } from "../model/corpus-error.ts";
import { normalize } from "../model/normalize.ts";
import { changeText, type TextChange } from "./change-text.ts";
import type { Draft, TextParagraph } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { matchParagraphs } from "./match-paragraphs.ts";
import { paragraphRecords } from "./new-draft.ts";
import { sourceFile } from "./records.ts";
import { sourceTextOf } from "./source-text.ts";
import { isJsonObject, itemsAt, type JsonObject, textAt } from "./values.ts";

/** The reasons for which a text does not change. */
export type TextProblem =
  /** The ids of the excerpts that a paragraph has, or that a division would cut. */
  | { readonly problem: "excerpts-in-the-way"; readonly excerpts: readonly string[] }
  /** The errors of the excerpts whose words the new text does not have. */
  | { readonly problem: "excerpts-not-found"; readonly errors: readonly CorpusError[] };

/** Soft hyphens within a line and byte order marks, which no reader sees. */
const UNSEEN = /[\u00AD\uFEFF]/gu;
/** The ligatures of Latin letters that a PDF has in the place of the letters. */
const LIGATURE = /[\uFB00-\uFB06]/gu;

/**
 * The paragraphs of a text as it was pasted or read from a file. Words that are cut at line ends are joined, and so are
 * lines in scripts without spaces between words. Other line ends become spaces.
 */
export function paragraphsFrom(text: string): TextParagraph[] {
  return blocksOf(text).map((block) => ({
    text: block
      .replace(UNSEEN, "")
      .replace(LIGATURE, (letters) => letters.normalize("NFKC"))
      .replace(/[^\S\n]*\n\s*/gu, " ")
      .trim(),
  }));
}

/** The records of old paragraphs, by their indexes in the draft's list. */
function recordsByIndex(draft: Draft, source: string): ReadonlyMap<number, JsonObject> {
  const records = itemsAt(draft.files, [sourceFile(source), "source", "paragraphs"]);
  const paragraphs = draft.texts[source] ?? [];
  const { indexes } = sourceTextOf(paragraphs);
  return new Map(
    paragraphs.flatMap(({ record: kept }, index): [number, JsonObject][] => {
      const record = kept ?? records[indexes.indexOf(index)];
      return isJsonObject(record) ? [[index, record]] : [];
    }),
  );
}

/** Says whether a record of a paragraph has more than its number. */
function isFilledIn({ summary, ...others }: JsonObject): boolean {
  const sentences = isJsonObject(summary) ? Object.values(summary) : [];
  return Object.keys(others).some((key) => key !== "n") || sentences.some(Boolean);
}

/** A paragraph that is left out, with its record if anything is in it. */
function leftOutWith({ text }: TextParagraph, record: JsonObject): TextParagraph {
  return { text, leftOut: true, ...(isFilledIn(record) ? { record } : {}) };
}

/** One record of two: their summaries one after the other, and context only if both are. */
function joinedRecord(first: JsonObject, second: JsonObject): JsonObject {
  const [a, b] = [first["summary"], second["summary"]];
  const { use: _, ...rest } = first;
  const locales = isJsonObject(a) && isJsonObject(b) ? Object.keys({ ...a, ...b }) : [];
  const joined = locales.map((locale) => {
    const parts = [a, b].map((summary) => textAt(summary, [locale]) ?? "").filter(Boolean);
    return [locale, parts.join(" ")] as const;
  });
  return {
    ...rest,
    ...(locales.length > 0 ? { summary: Object.fromEntries(joined) } : {}),
    ...(first["use"] === "context" && second["use"] === "context" ? { use: "context" } : {}),
  };
}

/** Changes paragraphs. `origins` names the old paragraphs of which a new one is made. */
async function rearranged(
  draft: Draft,
  source: string,
  paragraphs: readonly TextParagraph[],
  origins: (index: number) => readonly number[],
  moved: NonNullable<TextChange["moved"]>,
): Promise<Edit | TextProblem> {
  const old = recordsByIndex(draft, source);
  const [blank = {}] = paragraphRecords(draft, 1);
  const recordOf = (index: number) => {
    const [first = blank, second] = origins(index)
      .map((origin) => old.get(origin))
      .filter((record) => record !== undefined);
    return second ? joinedRecord(first, second) : first;
  };
  const result = await changeText(draft, source, {
    paragraphs: paragraphs.map((each, index) => (each.leftOut ? leftOutWith(each, recordOf(index)) : each)),
    records: sourceTextOf(paragraphs).indexes.map(recordOf),
    moved,
  });
  return isEdit(result) ? result : { problem: "excerpts-in-the-way", excerpts: result.map(({ id }) => id) };
}

function isEdit(result: Awaited<ReturnType<typeof changeText>>): result is Edit {
  return result.length === 0 || result.some((each) => "kind" in each);
}

/** Joins a paragraph with the next one. It is left out only if both are. */
export async function joinParagraphs(
  draft: Draft,
  source: string,
  index: number,
): Promise<Edit | TextProblem> {
  const paragraphs = draft.texts[source] ?? [];
  const [first, second] = [paragraphs[index], paragraphs[index + 1]];
  if (!first || !second) return [];
  const joined: TextParagraph = {
    text: `${first.text} ${second.text}`.trim(),
    ...(first.leftOut === true && second.leftOut === true ? { leftOut: true } : {}),
  };
  // A paragraph of which only the record is left has no text.
  const before = normalize(`${first.text} x`).length - 1;
  return rearranged(
    draft,
    source,
    paragraphs.toSpliced(index, 2, joined),
    (at) => (at < index ? [at] : at === index ? [index, index + 1] : [at + 1]),
    ({ index: at, offset }) =>
      at === index + 1 ? { index, offset: offset + before } : { index: at > index ? at - 1 : at, offset },
  );
}

/** Divides a paragraph at an offset in UTF-16 code units. Both parts must have words; otherwise nothing changes. */
export async function splitParagraph(
  draft: Draft,
  source: string,
  index: number,
  at: number,
): Promise<Edit | TextProblem> {
  const paragraphs = draft.texts[source] ?? [];
  const paragraph = paragraphs[index];
  const parts = [paragraph?.text.slice(0, at).trimEnd() ?? "", paragraph?.text.slice(at).trimStart() ?? ""];
  if (!paragraph || parts.some((text) => normalize(text) === "")) return [];
  const second = normalize(paragraph.text).length - normalize(parts[1] ?? "").length;
  return rearranged(
    draft,
    source,
    paragraphs.toSpliced(index, 1, ...parts.map((text) => ({ ...paragraph, text }))),
    (each) => (each <= index ? [each] : each === index + 1 ? [] : [each - 1]),
    ({ index: each, offset }) => {
      if (each < index || (each === index && offset < second)) return { index: each, offset };
      return { index: each + 1, offset: each === index ? offset - second : offset };
    },
  );
}

/** Leaves a paragraph out of the text of a source, or takes it in again with the record that it had. */
export async function leaveOut(
  draft: Draft,
  source: string,
  index: number,
  isLeftOut: boolean,
): Promise<Edit | TextProblem> {
  const paragraphs = draft.texts[source] ?? [];
  const paragraph = paragraphs[index];
  if (!paragraph || (paragraph.leftOut ?? false) === isLeftOut) return [];
  const changed = { text: paragraph.text, ...(isLeftOut ? { leftOut: true } : {}) };
  return rearranged(
    draft,
    source,
    paragraphs.with(index, changed),
    (at) => [at],
    (spot) => spot,
  );
}

/**
 * Brings in the text of a source that is in the draft: of one without its text at hand, such as one of a folder, or in the
 * place of another text. Each record of a paragraph stays with its text. Paragraphs that the source does not have are left
 * out. A record whose paragraph is not found stands in a paragraph without text, near its place.
 */
export async function bringText(
  draft: Draft,
  source: string,
  paragraphs: readonly TextParagraph[],
): Promise<Edit | TextProblem> {
  const file = draft.files[sourceFile(source)];
  const { body, indexes } = sourceTextOf(paragraphs);
  const texts = body.paragraphs.map(({ start, end }) => body.text.slice(start, end));
  const { numbers, leftOut, lost } = matchParagraphs(file, texts);
  const old = itemsAt(file, ["source", "paragraphs"]);
  const [blank = {}] = paragraphRecords(draft, 1);
  const recordOf = (n = 0) => {
    const record = old[n - 1];
    return isJsonObject(record) ? record : blank;
  };
  const lostBefore = (at: number) =>
    lost
      .filter((each) => each.at === at)
      .map(({ n }) => leftOutWith({ text: "" }, recordOf(n)))
      .filter(({ record }) => record);
  const visible = [...texts.keys()];
  const result = await changeText(draft, source, {
    paragraphs: [
      ...visible.flatMap((at) => {
        const { text } = paragraphs[indexes[at] ?? 0] ?? { text: "" };
        return [...lostBefore(at), leftOut.has(at) ? { text, leftOut: true } : { text }];
      }),
      ...lostBefore(texts.length),
    ],
    records: visible.filter((at) => !leftOut.has(at)).map((at) => recordOf(numbers.get(at))),
  });
  return isEdit(result)
    ? result
    : { problem: "excerpts-not-found", errors: result.flatMap(({ error }) => error ?? []) };
}
