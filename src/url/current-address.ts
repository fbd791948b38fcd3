/** Finds the place that an address leads to now, because the ids in it may be former ids of records. */
import {
  PAGED_COLLECTIONS,
  pageOfCollection,
  RECORD_PAGES,
  type RecordPage,
} from "../domain/record-pages.ts";
import { sourceOf } from "../model/evidence.ts";
import { currentId, currentRecord, formerIdsOf, type RecordName } from "../model/former-ids.ts";
import { get, type Model } from "../model/model.ts";
import { type EmbedKind, EMBED_KINDS } from "./embed.ts";
import {
  createPaths,
  eventAnchor,
  localePrefix,
  pageAt,
  type Paths,
  silenceAnchor,
  wordsAnchor,
} from "./paths.ts";

/** A page of the site, and the element on it that its hash names. */
interface Place {
  readonly path: string;
  /** With its “#”; empty if the address names no element. */
  readonly hash: string;
}

interface CurrentAddress extends Place {
  /** The record that a former id leads to; `undefined` if the page has the path of the address. */
  readonly record: RecordName | undefined;
}

/** Returns the paths of the pages of records under their former ids. */
export function formerPaths(model: Model, paths: Paths): readonly string[] {
  return PAGED_COLLECTIONS.flatMap((collection) =>
    formerIdsOf(model, collection).map((id) => recordPath(model, paths, { collection, id })),
  );
}

/** A former address of an embed. */
interface FormerEmbed {
  readonly kind: EmbedKind;
  readonly path: string;
  /** The record that it leads to now. */
  readonly record: RecordName;
}

/** Returns the former addresses of embeds. */
export function formerEmbeds(model: Model, paths: Paths): readonly FormerEmbed[] {
  return EMBED_KINDS.flatMap((kind) =>
    formerIdsOf(model, RECORD_PAGES[kind]).flatMap((id) => {
      const record = currentRecord(model, RECORD_PAGES[kind], id);
      return record ? [{ kind, path: paths.embed[kind](id), record }] : [];
    }),
  );
}

/** The path of the page that shows a record, with the hash of its place if the page is not its own. */
export function recordPath(model: Model, paths: Paths, { collection, id }: RecordName): string {
  switch (collection) {
    case "stances":
      return paths.stance(id);
    case "actors":
      return paths.actor(id);
    case "issues":
      return paths.issue(id);
    case "sources":
      return paths.source(id);
    case "excerpts":
      return paths.excerpt(get(model.byId.excerpts, id));
    case "events":
      return paths.event(sourceOf(model, get(model.byId.events, id)), id);
    case "silences": {
      const { actor, issue } = get(model.byId.silences, id);
      return paths.silence(actor, issue);
    }
  }
}

function placeOf(model: Model, paths: Paths, record: RecordName): Place {
  const [path = "", anchor] = recordPath(model, paths, record).split("#");
  return { path, hash: anchor === undefined ? "" : `#${anchor}` };
}

/** The hashes of elements that show a record on the page of another record. */
const HASH = /^#(?<kind>event|excerpt|words|silence)-(?<name>.+)$/u;

/** Returns the record that an actor's silence on an issue is now. */
function recordOfSilence(model: Model, actor: string, issue: string): RecordName | undefined {
  // Version 1 had no ids of silences, and migrated ones are named by actor and issue.
  const record = currentRecord(model, "silences", `${actor}-${issue}`);
  if (record?.collection !== "silences" && record?.collection !== "stances") return record;
  // “council” on “ferry-price” and “council-ferry” on “price” have the same name.
  const holder = model.byId[record.collection].get(record.id)?.actor;
  return holder === currentId(model, "actors", actor) ? record : undefined;
}

/**
 * Returns the place of a hash: on the page, if the page still shows its record.
 * @param page the page, and the id of its record in the address
 * @param path the path that the page has now
 */
function placeOfHash(
  model: Model,
  paths: Paths,
  { page, id }: { readonly page: RecordPage; readonly id: string },
  { path, hash }: Place,
): CurrentAddress {
  const here = (anchor: string): CurrentAddress => ({ path, hash: `#${anchor}`, record: undefined });
  const { kind, name = "" } = HASH.exec(hash)?.groups ?? {};
  const isOfActor = page === "actor";
  const record =
    kind === "silence"
      ? isOfActor && recordOfSilence(model, id, name)
      : currentRecord(model, kind === "event" ? "events" : "excerpts", name);
  if (!record) {
    if (kind !== "silence") return { path, hash, record: undefined };
    return here(silenceAnchor(currentId(model, isOfActor ? "issues" : "actors", name) ?? name));
  }
  if (kind === "event" && record.collection === "events") return here(eventAnchor(record.id));
  if (kind === "words" && record.collection === "excerpts") return here(wordsAnchor(record.id));
  const place = placeOf(model, paths, record);
  return { ...place, record: place.path === path ? undefined : record };
}

/**
 * Returns the place that an address leads to now.
 * @param path a canonical path below the base path
 * @param hash with its “#”, or empty
 */
export function currentAddress(model: Model, path: string, hash = ""): CurrentAddress {
  const [defaultLocale = ""] = model.locales;
  const locale = model.locales.find((each) => path.split("/")[1] === each) ?? defaultLocale;
  const paths = createPaths(localePrefix(locale, defaultLocale));
  const { page: found, id = "" } = pageAt(path, paths.home) ?? {};
  const page = PAGED_COLLECTIONS.map(pageOfCollection).find((each) => each === found);
  const collection = page && RECORD_PAGES[page];
  const record = collection && currentRecord(model, collection, id);
  if (!record) return { path, hash, record: undefined };
  const isCurrent = record.collection === collection && record.id === id;
  const place = isCurrent ? { path, hash: "" } : placeOf(model, paths, record);
  if (place.hash !== "" || hash === "") return { ...place, record: isCurrent ? undefined : record };
  const exact = placeOfHash(model, paths, { page, id }, { path: place.path, hash });
  return { ...exact, record: exact.record ?? (isCurrent ? undefined : record) };
}
