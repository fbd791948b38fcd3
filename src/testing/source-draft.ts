/** Writes the text of an invented source around excerpts, and anchors the excerpts in the text. */
import { anchorAt, bodyOf, occurrences, pageOfCopy } from "../model/anchoring/anchor.ts";
import { directiveTo } from "../model/anchoring/text-directive.ts";
import type { SourceWithText } from "../model/anchored.ts";
import type { Excerpt } from "../model/schema.ts";
import type { Attribution } from "../model/vocabulary.ts";
import type { Chance, Writer } from "./invented-text.ts";

/** A source to which excerpts are added before its text is written. */
export interface SourceDraft {
  readonly date: string;
  /**
   * Plans one more sentence with words to quote.
   * @returns the id of the excerpt
   */
  excerpt(attribution: Attribution, speaker: string | undefined): string;
  /** Writes the text. Returns the normalized body, its paragraphs, and the anchored excerpts. */
  finish(): {
    readonly text: string;
    readonly paragraphs: SourceWithText["paragraphs"];
    readonly excerpts: Excerpt[];
  };
}

const EXCERPTS_PER_PARAGRAPH = 2;

/**
 * Begins a source. Its text has more other words than excerpts, on average, because the excerpts of a reserved source
 * may cover at most half of its body.
 */
export function createSourceDraft(source: string, date: string, chance: Chance, writer: Writer): SourceDraft {
  const planned: { attribution: Attribution; speaker: string | undefined; exact: string }[] = [];
  return {
    date,
    excerpt(attribution, speaker) {
      planned.push({ attribution, speaker, exact: writer.words(8, 20) });
      return `${source}-words-${planned.length}`;
    },
    finish() {
      const opening = writer.sentence(15, 25);
      const texts = [opening];
      for (let at = 0; at < planned.length; at += EXCERPTS_PER_PARAGRAPH) {
        const sentences = planned
          .slice(at, at + EXCERPTS_PER_PARAGRAPH)
          .map(
            ({ exact }) =>
              `${writer.phrase(5, 9)} ${exact} ${writer.words(2, 4)}. ${writer.sentence(10, 20)}`,
          );
        texts.push(sentences.join(" "));
      }
      const copy = texts.join("\n\n");
      const [body, page] = [bodyOf(copy, {}), pageOfCopy(copy)];
      if ("missing" in body) throw new Error("A body without boundaries is the whole text.");
      const excerpts = planned.map(({ attribution, speaker, exact }, at): Excerpt => {
        const [start = -1] = occurrences(body.text, exact);
        const anchor = anchorAt(body, start, exact.length);
        if (!anchor) throw new Error(`The words “${exact}” have no place in their text.`);
        const { paragraph, end, prefix, suffix } = anchor;
        const directive = directiveTo(page, { start, end });
        return {
          ...{ id: `${source}-words-${at + 1}`, source, paragraph, attribution },
          ...(speaker === undefined ? {} : { speaker }),
          reportingVerb: chance.pick(["said", "suggested", "emphasized"]),
          selector: {
            ...{ type: "TextQuoteSelector", exact, prefix, suffix },
            refinedBy: { type: "TextPositionSelector", start, end },
          },
          ...(directive ? { directive } : {}),
        };
      });
      const paragraphs = body.paragraphs.map((_, at): SourceWithText["paragraphs"][number] => {
        const paragraph = { n: at + 1, summary: { en: writer.sentence(8, 16) } };
        return at === 0 ? { ...paragraph, use: "context" } : paragraph;
      });
      return { text: body.text, paragraphs, excerpts };
    },
  };
}
