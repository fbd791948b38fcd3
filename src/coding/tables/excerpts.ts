/** Makes the excerpts that the rows of a table quote, or finds those that the draft has already. */
import type { PlacedWords } from "../../model/anchoring/anchor-draft.ts";
import { normalize } from "../../model/normalize.ts";
import { perText } from "../../model/remember.ts";
import { ATTRIBUTIONS } from "../../model/vocabulary.ts";
import type { Draft, Json } from "../draft.ts";
import { selectorOf } from "../excerpt-at.ts";
import { FreshIds } from "../fresh-ids.ts";
import { recordsOf, sourceFile, sourceOfFile } from "../records.ts";
import { isJsonObject, type JsonObject, textAt, valueAt } from "../values.ts";
import { problemOf, type Read } from "./cell-error.ts";
import { finderOf, type WordFinder } from "./find-words.ts";
import type { Place } from "./values-of-cells.ts";

/** A quotation of a row, as its cells give it. */
interface Quotation {
  readonly words: string;
  /** The id of its excerpt; empty if a new one is to be made from its words. */
  readonly id: string;
  /** The sources in which it may be. */
  readonly sources: readonly string[];
  /** True if the row says in which sources it is. Only then can it be in one without a text. */
  readonly isSourceNamed: boolean;
  readonly place: Place | undefined;
  /** The facts that the row gives: speaker, attribution, reporting verb, gloss, translation. */
  readonly facts: JsonObject;
  /** False if the facts are only inferred from those of the row’s first quotation. */
  readonly isExact: boolean;
}

interface Known {
  readonly source: string;
  readonly words: string;
  readonly record: JsonObject;
}

/** The facts that tell excerpts of the same words apart. */
const factsKey = ({ speaker, attribution }: JsonObject) => JSON.stringify([speaker, attribution]);

/** The more direct of two attributions. A row about another actor calls the same words a characterization. */
function moreDirect(a: Json | undefined, b: Json | undefined): Json | undefined {
  return ATTRIBUTIONS.find((each) => each === a || each === b) ?? a ?? b;
}

/** The words of a cell as an excerpt has them: on one line. */
function onOneLine(words: string): string {
  return words.replace(/\s*[\r\n\t]+\s*/gu, " ").trim();
}

/** The excerpts of a draft, with those that a table adds. */
export class Excerpts {
  readonly #draft: Draft;
  readonly #known = new Map<string, Known>();
  readonly #ids = new FreshIds();
  readonly #byWords = new Map<string, string[]>();
  /** The finder of a source’s text; `undefined` if the draft does not have it. */
  readonly #finderOf: (source: string) => WordFinder | undefined;
  /** The new excerpts of each source, by their ids. */
  readonly added = new Map<string, Map<string, JsonObject>>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#finderOf = perText((source) => {
      const paragraphs = draft.texts[source];
      return paragraphs && finderOf(paragraphs);
    });
    for (const { file, record } of recordsOf(draft, "excerpts")) {
      const source = sourceOfFile(file);
      const [id, words] = [textAt(record, ["id"]), textAt(record, ["selector", "exact"])];
      if (id !== undefined && words !== undefined) this.#remember(id, { source, words, record });
    }
  }

  #remember(id: string, known: Known): void {
    this.#known.set(id, known);
    this.#ids.take(id);
    const words = normalize(known.words);
    this.#byWords.set(words, [...(this.#byWords.get(words) ?? []).filter((each) => each !== id), id]);
  }

  /** Says whether words are in an excerpt or a text of some sources. */
  has(words: string, sources: readonly string[]): boolean {
    const isQuoted = (this.#byWords.get(normalize(words)) ?? []).length > 0;
    return isQuoted || sources.some((source) => this.#finderOf(source)?.has(words) === true);
  }

  /** The source of an excerpt that is in the draft or was added. */
  sourceOf(id: string): string | undefined {
    return this.#known.get(id)?.source;
  }

  /** Finds the excerpt of a quotation, or adds it; returns its id. */
  take(quotation: Quotation): Read<string> {
    const { id, words, facts, place } = quotation;
    const known = this.#known.get(id);
    if (known) {
      if (normalize(known.words) !== normalize(words)) return problemOf("other-words", { id });
      this.#complete(quotation);
      return { value: id };
    }
    if (id === "") {
      const same = this.#sameAs(quotation);
      if (same !== undefined) return { value: same };
    }
    const found = this.#place(quotation);
    if ("problem" in found) return found;
    const { source, placed } = found.value;
    const exact = onOneLine(words);
    const fresh = id === "" ? this.#ids.make(exact, "excerpt") : id;
    const record: JsonObject = {
      ...{ id: fresh, source },
      ...(placed ? { paragraph: placed.paragraph } : {}),
      ...(!placed && place && "locator" in place ? { locator: place.locator } : {}),
      ...facts,
      selector: placed ? selectorOf(exact, placed) : { type: "TextQuoteSelector", exact },
      ...(placed?.directive ? { directive: placed.directive as unknown as JsonObject } : {}),
    };
    this.#add(fresh, source, record, exact);
    return { value: fresh };
  }

  #add(id: string, source: string, record: JsonObject, words: string): void {
    const ofSource = this.added.get(source) ?? new Map<string, JsonObject>();
    ofSource.set(id, record);
    this.added.set(source, ofSource);
    this.#remember(id, { source, words, record });
  }

  /** An excerpt of the same words in the same place, if the row tells nothing else of them. */
  #sameAs({ words, sources, place, facts }: Quotation): string | undefined {
    return (this.#byWords.get(normalize(words)) ?? []).find((id) => {
      const known = this.#known.get(id);
      if (!known || !sources.includes(known.source)) return false;
      const { paragraph, locator } = known.record;
      const isElsewhere =
        place &&
        ("paragraph" in place
          ? paragraph !== place.paragraph
          : locator !== undefined && JSON.stringify(locator) !== JSON.stringify(place.locator));
      return !isElsewhere && (Object.keys(facts).length === 0 || factsKey(known.record) === factsKey(facts));
    });
  }

  /** Adds to an excerpt of this table what another row tells of it. The draft’s own excerpts stay as they are. */
  #complete({ id, facts, isExact }: Quotation): void {
    const known = this.#known.get(id);
    const record = known && this.added.get(known.source)?.get(id);
    if (!known || !record) return;
    const attribution = moreDirect(record["attribution"], facts["attribution"]);
    const both = isExact ? { ...record, ...facts } : { ...facts, ...record };
    const complete = { ...both, ...(attribution === undefined ? {} : { attribution }) };
    this.#add(id, known.source, complete, known.words);
  }

  /** The source and the place of a quotation. */
  #place(quotation: Quotation): Read<{ source: string; placed: PlacedWords | undefined }> {
    const { words, sources, place, isSourceNamed } = quotation;
    const paragraph = place && "paragraph" in place ? place.paragraph : undefined;
    const inText = sources.filter((source) => this.#finderOf(source));
    const source = inText.find((each) => this.#finderOf(each)?.has(words)) ?? inText[0];
    const found = source === undefined ? undefined : this.#finderOf(source)?.find(words, paragraph);
    if (source !== undefined && found && "value" in found) return { value: { source, placed: found.value } };
    const withoutText = isSourceNamed ? sources.find((each) => this.#hasNoText(each)) : undefined;
    if (withoutText !== undefined && paragraph === undefined)
      return { value: { source: withoutText, placed: undefined } };
    if (withoutText !== undefined && !found) return problemOf("no-paragraphs", { source: withoutText });
    return found && "problem" in found ? found : problemOf("no-text", { source: sources[0] ?? "" });
  }

  /** Says whether a source is known by its quotations alone. */
  #hasNoText(source: string): boolean {
    return !isJsonObject(valueAt(this.#draft.files, [sourceFile(source), "source", "text"]));
  }
}
