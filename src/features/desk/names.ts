/** The names of the records of a draft, for lists and fields that choose one. */
import type { Draft, Json } from "../../coding/draft.ts";
import { localeOf } from "../../coding/new-draft.ts";
import { recordsOf } from "../../coding/records.ts";
import { isJsonObject, itemsAt, type JsonObject } from "../../coding/values.ts";
import { remembering } from "../../model/remember.ts";
import type { Messages } from "../../messages/catalogue.ts";
import type { Collection } from "../../model/vocabulary.ts";

/** The most characters of an excerpt in a list. */
const MOST = 90;

/** The beginning of a text, if it is long. */
export function shortExcerpt(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

type Fields = Readonly<Partial<JsonObject>>;

/** The fields of a record; none of a value that is no record. */
export function fieldsOf(record: Json | undefined): Fields {
  return isJsonObject(record) ? record : {};
}

/** A value as text; empty if it is none. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** A localized text in the default locale of the draft, or else in another one; empty if there is none. */
function saidIn(locale: string, value: Json | undefined): string {
  const texts = fieldsOf(value);
  return [texts[locale], ...Object.values(texts)].map(textOf).find(Boolean) ?? "";
}

/** The words of ours in names: those for new records, and the colon in names of two parts. */
export interface NameWords extends Pick<Messages, "colon"> {
  readonly desk: Pick<Messages["desk"], "fresh">;
}

/** The names of the records of a draft. */
interface Names {
  readonly of: (collection: Collection, id: string) => string;
  readonly position: (issue: string, position: string) => string;
}

/** A part of the draft by the ids of its records. */
function byId(draft: Draft, collection: Collection): ReadonlyMap<string, Fields> {
  return new Map(
    recordsOf(draft, collection).map(({ record }) => [textOf(fieldsOf(record)["id"]), fieldsOf(record)]),
  );
}

function createNames(draft: Draft, words: NameWords): Names {
  const locale = localeOf(draft);
  const tables = new Map<Collection, ReadonlyMap<string, Fields>>();
  const find = (collection: Collection, id: string): Fields => {
    const table = tables.get(collection) ?? byId(draft, collection);
    tables.set(collection, table);
    return table.get(id) ?? {};
  };
  const say = (value: Json | undefined) => saidIn(locale, value);
  const position = (issue: string, id: string) => {
    const found = itemsAt(find("issues", issue), ["positions"]).find((each) => fieldsOf(each)["id"] === id);
    return say(fieldsOf(found)["label"]) || id;
  };
  const of = (collection: Collection, id: string): string => {
    const fields = find(collection, id);
    // The name of a record that is not there is its id.
    const noName = Object.keys(fields).length === 0 ? id : words.desk.fresh[collection];
    const actor = () => of("actors", textOf(fields["actor"]));
    const issue = textOf(fields["issue"]);
    switch (collection) {
      case "actors":
        return say(fields["name"]) || noName;
      case "issues":
        return say(fields["title"]) || say(fields["question"]) || noName;
      case "sources":
        return textOf(fields["headline"]) || noName;
      case "events":
        return say(fields["title"]) || noName;
      case "stances":
        return issue === "" || fields["actor"] === ""
          ? noName
          : `${actor()}${words.colon}${position(issue, textOf(fields["position"])) || of("issues", issue)}`;
      case "silences":
        return issue === "" || fields["actor"] === ""
          ? noName
          : `${actor()}${words.colon}${of("issues", issue)}`;
      case "excerpts":
        return shortExcerpt(textOf(fieldsOf(fields["selector"])["exact"])) || noName;
    }
  };
  return { of, position };
}

const namesIn = remembering(new WeakMap<Draft, { readonly value: (words: NameWords) => Names }>(), (draft) =>
  remembering(new WeakMap<NameWords, { readonly value: Names }>(), (words) => createNames(draft, words)),
);

/** The names of the records of a draft, read once for each draft. A new record has our name until it has one of its own. */
export function namesOf(draft: Draft, words: NameWords): Names {
  return namesIn(draft)(words);
}
