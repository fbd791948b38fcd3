/** The text of a source as its paragraphs give it, in which excerpts are anchored. */
import { type Body, firstWords, lastWords, pageOfCopy } from "../model/anchoring/anchor.ts";
import { type AnchoringText, paragraphAt } from "../model/anchoring/anchor-draft.ts";
import { sha256 } from "../model/anchoring/digest.ts";
import { countWords, normalize } from "../model/normalize.ts";
import { remembering } from "../model/remember.ts";
import type { TextParagraph } from "./draft.ts";

/** The text of a source, and where its paragraphs are. */
export interface SourceText extends AnchoringText {
  /** The index in the list of all paragraphs, by the index of the body's paragraph. */
  readonly indexes: readonly number[];
}

function makeText(paragraphs: readonly TextParagraph[]): SourceText {
  const places: { start: number; end: number }[] = [];
  const onPage: number[] = [];
  const indexes: number[] = [];
  const kept: string[] = [];
  let [at, pageAt] = [0, 0];
  for (const [index, { text, leftOut = false }] of paragraphs.entries()) {
    const normal = normalize(text);
    if (normal === "") continue;
    if (!leftOut) {
      places.push({ start: at, end: at + normal.length });
      onPage.push(pageAt);
      indexes.push(index);
      kept.push(normal);
      at += normal.length + 1;
    }
    pageAt += normal.length + 1;
  }
  const body: Body = { text: kept.join(" "), paragraphs: places, from: onPage[0] ?? 0 };
  return {
    ...{ body, indexes, page: pageOfCopy(paragraphs.map(({ text }) => text).join("\n\n")) },
    onPage: (offset) => {
      const number = paragraphAt(body, offset);
      return (onPage[number - 1] ?? 0) + offset - (places[number - 1]?.start ?? 0);
    },
  };
}

/** The text that a list of paragraphs gives, computed once for each list. */
export const sourceTextOf: (paragraphs: readonly TextParagraph[]) => SourceText = remembering(
  new WeakMap(),
  makeText,
);

/** The first and the last words of a text, by which it is found on its page. */
export function boundariesOf(text: string): { readonly from?: string; readonly to?: string } {
  const [from, to] = [firstWords(text), lastWords(text)];
  return { ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) };
}

/** The facts of a source that its text tells. The digest is left out if it cannot be computed. */
export async function textFacts(text: string): Promise<{
  readonly wordCount: number;
  readonly text: { readonly [key: string]: string | number };
}> {
  const digest = await sha256(text);
  return {
    wordCount: countWords(text),
    text: {
      ...(digest === undefined ? {} : { sha256: digest }),
      length: text.length,
      ...boundariesOf(text),
    },
  };
}
