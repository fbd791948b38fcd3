/** Finds the actors, issues, positions and sources that a table names, and makes those that are new. */
import { nearestName } from "../../model/check/nearest-name.ts";
import type { Draft, Json } from "../draft.ts";
import { FreshIds } from "../fresh-ids.ts";
import { issueNamed } from "../new-issue.ts";
import { recordsOf } from "../records.ts";
import { itemsAt, isJsonObject, type JsonObject, textAt, valueAt } from "../values.ts";
import { type Named, problemOf, type Read } from "./cell-error.ts";
import { folded } from "./columns.ts";
import { LIST } from "./table.ts";
import { readId } from "./values-of-cells.ts";

/** The id or the name of a record, or both, as a table has them. */
export interface Naming {
  readonly id: string;
  readonly name: string;
}

/** The texts of a value, whatever their locale. */
function textsOf(value: Json | undefined): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(textsOf);
  return isJsonObject(value) ? Object.values(value).flatMap(textsOf) : [];
}

/** Records by their id and by their names. */
class Names {
  readonly #ids = new FreshIds();
  /** The ids of the records that have a name: several if they share it. */
  readonly #byName = new Map<string, Set<string>>();
  readonly #shown: string[] = [];

  get ids(): ReadonlySet<string> {
    return this.#ids.taken;
  }

  add(id: string, names: readonly string[]): void {
    this.#ids.take(id);
    for (const name of names) {
      this.#shown.push(name);
      const ids = this.#byName.get(folded(name)) ?? new Set();
      this.#byName.set(folded(name), ids.add(id));
    }
  }

  /** Makes an id that no record has. */
  freshId(name: string, fallback: string): string {
    return this.#ids.make(name, fallback);
  }

  /** Finds a record; `undefined` if none has the id or the name. A name that records share is a problem. */
  find({ id, name }: Naming): Read<string> | undefined {
    const value = id || name;
    if (this.ids.has(value)) return { value };
    const [found, ...others] = id === "" ? (this.#byName.get(folded(name)) ?? []) : [];
    if (found === undefined) return undefined;
    return others.length === 0
      ? { value: found }
      : problemOf("shared-name", { value, ids: [found, ...others] });
  }

  /** The name that is spelled most like one; of an id, the id. */
  nearest({ id, name }: Naming): string | undefined {
    return (id === "" ? nearestName(name, this.#shown) : undefined) ?? nearestName(id || name, this.ids);
  }
}

const NAMES_OF: Readonly<Record<Named, readonly string[]>> = {
  actors: ["name", "otherNames"],
  issues: ["title", "question"],
  sources: ["headline", "alternativeHeadline", "publisher", "url"],
};

/** The codebook of a draft, with the records that a table adds. */
export class Codebook {
  readonly #names: Readonly<Record<Named, Names>>;
  /** The positions of each issue. */
  readonly #positions = new Map<string, Names>();
  readonly #locale: string;
  readonly #addsNew: boolean;
  readonly newActors: JsonObject[] = [];
  readonly newIssues: JsonObject[] = [];
  /** The new positions of each issue, by the id of the issue. */
  readonly newPositions = new Map<string, JsonObject[]>();

  constructor(draft: Draft, locale: string, addsNew: boolean) {
    this.#locale = locale;
    this.#addsNew = addsNew;
    const namesOf = (collection: Named) => {
      const names = new Names();
      for (const { record } of recordsOf(draft, collection)) {
        const id = textAt(record, ["id"]);
        const texts = NAMES_OF[collection].flatMap((key) => textsOf(record[key]));
        if (id !== undefined) names.add(id, texts);
      }
      return names;
    };
    this.#names = { actors: namesOf("actors"), issues: namesOf("issues"), sources: namesOf("sources") };
    for (const { record } of recordsOf(draft, "issues")) {
      const positions = new Names();
      for (const position of itemsAt(record, ["positions"])) {
        const id = textAt(position, ["id"]);
        if (id !== undefined) positions.add(id, textsOf(valueAt(position, ["label"])));
      }
      this.#positions.set(textAt(record, ["id"]) ?? "", positions);
    }
  }

  /** The ids of all sources. */
  get sources(): readonly string[] {
    return [...this.#names.sources.ids];
  }

  /** A text in our language. */
  text(text: string): JsonObject {
    return { [this.#locale]: text };
  }

  #unknown(collection: Named, naming: Naming): Read<string> {
    const nearest = this.#names[collection].nearest(naming);
    return problemOf("unknown-name", { value: naming.id || naming.name, collection, nearest });
  }

  /** Says whether a record may be added. A list of names is no name. */
  #canAdd({ name }: Naming): boolean {
    return this.#addsNew && !name.includes(LIST);
  }

  #known(collection: Named, name: string): Read<string> {
    const naming = { id: "", name };
    return this.#names[collection].find(naming) ?? this.#unknown(collection, naming);
  }

  /** Finds a source, which a table cannot add. */
  source(value: string): Read<string> {
    return this.#known("sources", value);
  }

  /** Finds an actor without adding one. */
  knownActor(value: string): Read<string> {
    return this.#known("actors", value);
  }

  /** Finds an actor, or makes one with further facts. */
  actor(naming: Naming, facts: JsonObject): Read<string> {
    const found = this.#names.actors.find(naming);
    if (found || !this.#canAdd(naming)) return found ?? this.#unknown("actors", naming);
    const id = this.#newId(this.#names.actors, naming, "actor");
    this.newActors.push({ id, name: this.text(naming.name || naming.id), ...facts });
    return { value: id };
  }

  /** Finds an issue, or makes one with further facts. */
  issue(naming: Naming, facts: JsonObject): Read<string> {
    const found = this.#names.issues.find(naming);
    if (found || !this.#canAdd(naming)) return found ?? this.#unknown("issues", naming);
    const id = this.#newId(this.#names.issues, naming, "issue");
    this.newIssues.push({ id, ...issueNamed(this.#locale, naming.name || naming.id), ...facts });
    this.#positions.set(id, new Names());
    return { value: id };
  }

  /** Finds a position of an issue, or makes one. */
  position(issue: string, naming: Naming): Read<string> {
    const positions = this.#positions.get(issue) ?? new Names();
    this.#positions.set(issue, positions);
    const found = positions.find(naming);
    if (found) return found;
    if (!this.#canAdd(naming))
      return problemOf("unknown-position", {
        value: naming.id || naming.name,
        positions: [...positions.ids],
        nearest: positions.nearest(naming),
      });
    const id = this.#newId(positions, naming, "position");
    const added = this.newPositions.get(issue) ?? [];
    this.newPositions.set(issue, [...added, { id, label: this.text(naming.name || naming.id) }]);
    return { value: id };
  }

  #newId(names: Names, { id, name }: Naming, fallback: string): string {
    const isUsable = "value" in readId(id) && !names.ids.has(id);
    const fresh = isUsable ? id : names.freshId(id || name, fallback);
    names.add(fresh, [name || id]);
    return fresh;
  }
}
