/** Takes the quotations of a row as excerpts. */
import { SPOKEN_ATTRIBUTIONS } from "../../model/choices.ts";
import { type Attribution, ATTRIBUTIONS } from "../../model/vocabulary.ts";
import type { Json } from "../draft.ts";
import type { JsonObject } from "../values.ts";
import type { Read } from "./cell-error.ts";
import type { Codebook } from "./codebook.ts";
import { type Field, isForPages } from "./columns.ts";
import type { Excerpts } from "./excerpts.ts";
import type { RowReader } from "./row-reader.ts";
import { LIST, textsIn } from "./table.ts";
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

/** Reads a place in the column for it. */
function placeIn(reader: RowReader, text: string): Read<Place> {
  return readPlace(text, isForPages(reader.column("place") ?? ""));
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
    const place = placeIn(reader, cell);
    if ("value" in place) this.#places.set(first, place.value);
  }

  /** The words of each quotation of a row. A quotation may contain what separates them. */
  #wordsIn(cell: string, ids: readonly string[], sources: readonly string[]): readonly string[] {
    const parts = (ids.length === 1 ? [cell] : textsIn(cell)).filter(Boolean);
    if (parts.length < 2 || parts.length === ids.length) return parts;
    const joined: string[] = [];
    let open: string[] = [];
    for (const part of parts) {
      open.push(part);
      const words = open.join(LIST);
      if (!this.#excerpts.has(words, sources)) continue;
      joined.push(words);
      open = [];
    }
    // Parts that are in no text are one quotation only if the number of ids says so.
    const areOne = open.length > 0 && ids.length === joined.length + 1;
    return [...joined, ...(areOne ? [open.join(LIST)] : open)];
  }

  /** The actors that a text names as the speakers: a list of ids, or one name. */
  #speakers(text: string): Read<readonly string[]> {
    const listed = listIn(text).map((name) => this.#book.knownActor(name));
    const ids = listed.flatMap((read) => ("value" in read ? [read.value] : []));
    if (ids.length === listed.length) return { value: ids };
    const one = this.#book.knownActor(text);
    return "value" in one ? { value: [one.value] } : one;
  }

  #attribution(text: string): Read<Attribution> {
    return readChoice(text, ATTRIBUTIONS, this.#labels);
  }

  /** The attributions in a cell. White space alone may separate them, unless they have several words on the screen. */
  #attributionsIn(cell: string): readonly string[] {
    const listed = listIn(cell);
    const areAll = listed.length > 1 && listed.every((each) => "value" in this.#attribution(each));
    return areAll ? listed : textsIn(cell);
  }

  /** Takes the quotations of a row as excerpts; returns their ids, fewer if there are errors. */
  take(reader: RowReader, { sources, isSourceNamed }: RowSources, actor: string | undefined): string[] {
    const ids = listIn(reader.text("excerptId"));
    const quotations = this.#wordsIn(reader.text("quotation"), ids, sources);
    const count = quotations.length;
    if (count === 0) {
      reader.refuse("quotation", { code: "empty-cell", params: {} });
      return [];
    }
    // The cell of the source has an error: that the words are not found is no other one.
    if (isSourceNamed && sources.length === 0) return [];
    if (ids.length > 0 && ids.length !== count) {
      reader.refuse("excerptId", { code: "other-number", params: { values: ids.length, quotations: count } });
      return [];
    }
    // The site’s own CSV, which has ids, tells of the first quotation alone.
    const isOfFirst = ids.length > 0;
    const each = <T>(field: Field, isForAll: boolean, read: (text: string) => Read<T>) => {
      const cell = reader.text(field);
      const texts = isOfFirst || count === 1 ? [cell] : textsIn(cell);
      return reader.each(field, texts, { count, isForAll: isForAll && !isOfFirst }, read);
    };
    const attributions = reader.each(
      "attribution",
      this.#attributionsIn(reader.text("attribution")),
      { count, isForAll: true },
      (text) => this.#attribution(text),
    );
    const places = each("place", false, (text) => placeIn(reader, text));
    // One paragraph is that of the first quotation, because the text tells where the others are.
    const placeOfAll = places[0] && "locator" in places[0] ? places[0] : undefined;
    const speakers = each("speaker", true, (text) => this.#speakers(text));
    const verbs = each("reportingVerb", true, (value) => ({ value }));
    const glosses = each("gloss", false, (value) => ({ value: this.#book.text(value) }));
    const translations = each("translation", false, (value) => ({ value: this.#book.text(value) }));
    const quoted = new Set<string>();
    return quotations.flatMap((words, at) => {
      const left = isSourceNamed ? sources.filter((source) => !quoted.has(source)) : [];
      const id = ids[at] ?? "";
      if (id !== "" && reader.take("excerptId", readId(id)) === undefined) return [];
      const [attribution, reportingVerb] = [attributions[at], verbs[at]];
      const [gloss, translation] = [glosses[at], translations[at]];
      // The words of anybody but the actor and its members would be a characterization.
      const isSpoken = attribution !== undefined && SPOKEN_ATTRIBUTIONS.includes(attribution);
      const named = speakers[at] ?? (isSpoken && actor !== undefined ? [actor] : []);
      const speaker: Json | undefined = named.length > 1 ? named : named[0];
      const facts: JsonObject = {
        ...(speaker === undefined ? {} : { speaker }),
        ...(attribution === undefined ? {} : { attribution }),
        ...(reportingVerb === undefined ? {} : { reportingVerb }),
        ...(gloss === undefined ? {} : { gloss }),
        ...(translation === undefined ? {} : { translation }),
      };
      const ofOthers = isOfFirst ? this.#places.get(id) : placeOfAll;
      const place = at === 0 || places.length > 1 ? places[at] : ofOthers;
      const inOrder = inOrderFor(sources, left, count - at);
      const quotation = { words, id, sources: inOrder, isSourceNamed, place, facts, isExact: at === 0 };
      const taken = this.#excerpts.take(quotation);
      const isOfPlace = "problem" in taken && taken.problem.code === "no-paragraphs";
      const excerpt = reader.take(isOfPlace ? "place" : "quotation", taken);
      quoted.add(this.#excerpts.sourceOf(excerpt ?? "") ?? "");
      return excerpt ?? [];
    });
  }
}
