/** Takes the quotations of a row as excerpts. */
import { SPOKEN_ATTRIBUTIONS } from "../../model/choices.ts";
import { type Attribution, ATTRIBUTIONS } from "../../model/vocabulary.ts";
import type { Json } from "../draft.ts";
import type { JsonObject } from "../values.ts";
import type { Codebook } from "./codebook.ts";
import type { Excerpts } from "./excerpts.ts";
import type { RowReader } from "./row-reader.ts";
import { LIST } from "./table.ts";
import { listIn, type Place, readChoice, readId, readPlace } from "./values-of-cells.ts";

/** The sources in which the quotations of a row may be. */
export interface RowSources {
  readonly sources: readonly string[];
  /** True if the row names them. */
  readonly isSourceNamed: boolean;
}

/**
 * The sources in the order in which words are looked for in them. A row names each source that it quotes: if it has as
 * many quotations left as sources, those come first.
 * @param left the sources that are not quoted yet
 */
function inOrderFor(sources: readonly string[], left: readonly string[], quotations: number) {
  const quoted = sources.filter((source) => !left.includes(source));
  return left.length >= quotations ? [...left, ...quoted] : [...quoted, ...left];
}

/** Takes the quotations of rows. */
export class RowEvidence {
  readonly #book: Codebook;
  readonly #excerpts: Excerpts;
  readonly #labels: Readonly<Partial<Record<Attribution, string>>>;
  /** The places of excerpts that a row has as its first, because a row has the place of the first alone. */
  readonly #places = new Map<string, Place>();

  /** @param labels the attributions as they are on the screen */
  constructor(book: Codebook, excerpts: Excerpts, labels: Readonly<Partial<Record<Attribution, string>>>) {
    this.#book = book;
    this.#excerpts = excerpts;
    this.#labels = labels;
  }

  /** Notes the place of the first excerpt of a row, for rows that have it further back. */
  notePlace(reader: RowReader): void {
    const [first] = listIn(reader.text("excerptId"));
    const cell = reader.text("place");
    if (first === undefined || cell === "") return;
    const place = readPlace(cell);
    if ("value" in place) this.#places.set(first, place.value);
  }

  /** The words of each quotation of a row. A quotation may contain what separates them. */
  #wordsIn(cell: string, ids: readonly string[], sources: readonly string[]): readonly string[] {
    const parts = cell.split(LIST);
    if (parts.length === 1 || parts.length === ids.length) return cell === "" ? [] : parts;
    if (ids.length === 1) return [cell];
    const joined: string[] = [];
    let open: string[] = [];
    for (const part of parts) {
      open.push(part);
      const words = open.join(LIST);
      if (!this.#excerpts.has(words, sources)) continue;
      joined.push(words);
      open = [];
    }
    return open.length > 0 ? [...joined, open.join(LIST)] : joined;
  }

  /** The actors that a cell names as the speakers: a list of ids, or one name. */
  #speakers(reader: RowReader): readonly string[] {
    const cell = reader.text("speaker");
    if (cell === "") return [];
    const listed = listIn(cell).flatMap((name) => {
      const read = this.#book.knownActor(name);
      return "value" in read ? [read.value] : [];
    });
    if (listed.length === listIn(cell).length) return listed;
    const one = reader.take("speaker", this.#book.knownActor(cell));
    return one === undefined ? [] : [one];
  }

  /** The facts that a row gives of one quotation. Speaker, reporting verb, gloss and translation are of the first alone. */
  #facts(
    reader: RowReader,
    isFirst: boolean,
    actor: string | undefined,
    attributionCell: string,
  ): JsonObject {
    const attribution =
      attributionCell === ""
        ? undefined
        : reader.take("attribution", readChoice(attributionCell, ATTRIBUTIONS, this.#labels));
    const named = isFirst ? this.#speakers(reader) : [];
    // The words of anybody but the actor and its members would be a characterization.
    const isSpoken = attribution !== undefined && SPOKEN_ATTRIBUTIONS.includes(attribution);
    const speakers = named.length === 0 && isSpoken && actor !== undefined ? [actor] : named;
    const speaker: Json | undefined = speakers.length > 1 ? speakers : speakers[0];
    const text = (field: "reportingVerb" | "gloss" | "translation") => (isFirst ? reader.text(field) : "");
    const [verb, gloss, translation] = [text("reportingVerb"), text("gloss"), text("translation")];
    return {
      ...(speaker === undefined ? {} : { speaker }),
      ...(attribution === undefined ? {} : { attribution }),
      ...(verb === "" ? {} : { reportingVerb: verb }),
      ...(gloss === "" ? {} : { gloss: this.#book.text(gloss) }),
      ...(translation === "" ? {} : { translation: this.#book.text(translation) }),
    };
  }

  /** The attribution of each quotation: one for all of them, or one for each. */
  #attributions(cell: string, count: number): readonly string[] {
    const isOne = "value" in readChoice(cell, ATTRIBUTIONS, this.#labels);
    const listed = isOne ? [cell] : listIn(cell);
    return listed.length === 1 ? Array.from({ length: count }, () => listed[0] ?? "") : listed;
  }

  /** Takes the quotations of a row as excerpts; returns their ids, fewer if there are errors. */
  take(reader: RowReader, { sources, isSourceNamed }: RowSources, actor: string | undefined): string[] {
    // The cell of the source has an error, which is the only one then.
    if (isSourceNamed && sources.length === 0) return [];
    const ids = listIn(reader.text("excerptId"));
    const quotations = this.#wordsIn(reader.text("quotation"), ids, sources);
    if (ids.length > 0 && ids.length !== quotations.length) {
      const params = { ids: ids.length, quotations: quotations.length };
      reader.refuse("excerptId", { code: "other-number", params });
      return [];
    }
    const attributions = this.#attributions(reader.text("attribution"), quotations.length);
    const ownPlace = reader.optional("place", readPlace);
    const quoted = new Set<string>();
    return quotations.flatMap((words, at) => {
      const left = isSourceNamed ? sources.filter((source) => !quoted.has(source)) : [];
      const id = ids[at] ?? "";
      if (id !== "" && reader.take("excerptId", readId(id)) === undefined) return [];
      const place = at === 0 ? ownPlace : this.#places.get(id);
      const facts = this.#facts(reader, at === 0, actor, attributions[at] ?? "");
      const inOrder = inOrderFor(sources, left, quotations.length - at);
      const quotation = { words, id, sources: inOrder, isSourceNamed, place, facts, isExact: at === 0 };
      const excerpt = reader.take("quotation", this.#excerpts.take(quotation));
      quoted.add(this.#excerpts.sourceOf(excerpt ?? "") ?? "");
      return excerpt ?? [];
    });
  }
}
