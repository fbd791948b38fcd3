/** Makes the edit that changes the text of a source, with all its excerpts anchored again. */
import { anchorIn, type Draft as Anchorable, isDraft, paragraphAt } from "../model/anchoring/anchor-draft.ts";
import type { CorpusError } from "../model/corpus-error.ts";
import { differences } from "./differences.ts";
import type { Draft, Json, TextParagraph } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { setValue, sourceFile } from "./records.ts";
import { boundariesOf, type SourceText, sourceTextOf } from "./source-text.ts";
import { isJsonObject, itemsAt, type JsonObject } from "./values.ts";

/** A place in a list of paragraphs: an index, and an offset in the normal form of the paragraph. */
interface Spot {
  readonly index: number;
  readonly offset: number;
}

export interface TextChange {
  readonly paragraphs: readonly TextParagraph[];
  /** The records of the paragraphs that are not left out, without their numbers. */
  readonly records: readonly JsonObject[];
  /**
   * Finds the place in the new paragraphs of a spot of the old ones. An excerpt must be found at this place. If the text
   * is another one, the function is missing, and the words of an excerpt alone tell its place.
   */
  readonly moved?: (spot: Spot) => Spot;
}

/** An excerpt that has no place in a changed text. */
interface Unplaced {
  readonly error: CorpusError | undefined;
  readonly id: string;
}

interface Shifted {
  readonly index: number;
  readonly excerpt: Anchorable["excerpts"][number];
  /** The offset at which the excerpt must be found; `undefined` if its words alone tell. */
  readonly expected: number | undefined;
  readonly isLeftOut: boolean;
}

/** An excerpt with the place that a change of the text moves it to. */
function shifted(
  index: number,
  excerpt: Anchorable["excerpts"][number],
  { indexes, body }: SourceText,
  next: SourceText,
  moved: TextChange["moved"],
): Shifted {
  const { refinedBy } = excerpt.selector;
  if (!moved || typeof refinedBy?.start !== "number")
    return { index, excerpt, expected: undefined, isLeftOut: false };
  const at = paragraphAt(body, refinedBy.start) - 1;
  const offset = refinedBy.start - (body.paragraphs[at]?.start ?? 0);
  const spot = moved({ index: indexes[at] ?? 0, offset });
  const number = next.indexes.indexOf(spot.index);
  const expected = (next.body.paragraphs[number]?.start ?? 0) + spot.offset;
  return {
    ...{ index, expected, isLeftOut: number < 0 },
    excerpt: {
      ...excerpt,
      paragraph: number + 1,
      selector: { ...excerpt.selector, refinedBy: { ...refinedBy, start: expected } },
    },
  };
}

const idOf = ({ id }: Anchorable["excerpts"][number]) => (typeof id === "string" ? id : "");

/**
 * Makes the edit that gives a source another text: its paragraphs, their records, the facts of the text, and the place of
 * each excerpt. Excerpts without words are left as they are.
 * @returns the excerpts that would have no place in the text, if there are any
 * @throws RangeError if the draft has no such source
 */
export async function changeText(
  draft: Draft,
  source: string,
  { paragraphs, records, moved }: TextChange,
): Promise<Edit | readonly Unplaced[]> {
  const name = sourceFile(source);
  const file = draft.files[name];
  const facts = isJsonObject(file) ? file["source"] : undefined;
  if (!isJsonObject(file) || !isJsonObject(facts)) throw new RangeError(`The draft has no source ${source}.`);
  const [old, next] = [sourceTextOf(draft.texts[source] ?? []), sourceTextOf(paragraphs)];

  const excerpts = structuredClone(itemsAt(file, ["excerpts"])) as Json[];
  const all = excerpts.flatMap((excerpt, index): Shifted[] => {
    const one: unknown = { source: {}, excerpts: [excerpt] };
    const [whole] = isDraft(one) ? one.excerpts : [];
    return whole ? [shifted(index, whole, old, next, moved)] : [];
  });
  const leftOut = all.filter(({ isLeftOut }) => isLeftOut);
  if (leftOut.length > 0) return leftOut.map(({ excerpt }) => ({ id: idOf(excerpt), error: undefined }));

  const anchored: Anchorable = {
    source: { text: { ...boundariesOf(next.body.text) } },
    excerpts: all.map(({ excerpt }) => excerpt),
  };
  const errors = await anchorIn(name, anchored, next, false);
  if (errors.length > 0) {
    return errors.map((error): Unplaced => {
      const [collection = "", at, ...rest] = error.path;
      const { index = 0, excerpt } = all[Number(at)] ?? {};
      return { id: excerpt ? idOf(excerpt) : "", error: { ...error, path: [collection, index, ...rest] } };
    });
  }
  const elsewhere = all.filter(
    ({ excerpt, expected }) => expected !== undefined && excerpt.selector.refinedBy?.start !== expected,
  );
  if (elsewhere.length > 0) return elsewhere.map(({ excerpt }) => ({ id: idOf(excerpt), error: undefined }));

  for (const { index, excerpt } of all) excerpts[index] = excerpt as unknown as Json;
  const now = {
    ...file,
    source: {
      ...facts,
      ...(anchored.source as JsonObject),
      paragraphs: records.map((record, at) => ({ ...record, n: at + 1 })),
    },
    excerpts,
  };
  return [...setValue(draft, ["texts", source], paragraphs), ...differences(["files", name], file, now)];
}
