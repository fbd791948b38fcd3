/** Accepts or rejects what another program proposed. */
import type { Draft } from "./draft.ts";
import { apply, type Edit } from "./edit.ts";
import { recordName, recordsOf, recordWithId, type PlacedRecord, setValue } from "./records.ts";
import { type DraftCollection, referencesIn } from "./references.ts";
import { removeRecord } from "./remove-record.ts";
import { itemsAt, textAt } from "./values.ts";

/** A stance or a silence that no person has accepted yet. */
export interface Proposal extends PlacedRecord {
  readonly collection: "stances" | "silences";
  readonly id: string;
  /** Its excerpts, in its own order. */
  readonly excerpts: readonly PlacedRecord[];
}

/** The stances and silences of a draft that no person has accepted yet. */
export function proposalsOf(draft: Draft): Proposal[] {
  const unreviewed = new Set(draft.unreviewed);
  if (unreviewed.size === 0) return [];
  const excerpts = new Map(
    recordsOf(draft, "excerpts").map((place) => [textAt(place.record, ["id"]) ?? "", place]),
  );
  return (["stances", "silences"] as const).flatMap((collection) =>
    recordsOf(draft, collection).flatMap((place): Proposal[] => {
      const id = textAt(place.record, ["id"]) ?? "";
      if (!unreviewed.has(recordName(collection, id))) return [];
      const evidence = itemsAt(place.record, ["evidence"]).flatMap(
        (each) => (typeof each === "string" ? excerpts.get(each) : undefined) ?? [],
      );
      return [{ ...place, collection, id, excerpts: evidence }];
    }),
  );
}

/** The unreviewed records that a proposal names: excerpts, actors, its issue and its position. */
function namedBy(draft: Draft, { file, path, excerpts }: Proposal): [DraftCollection, string][] {
  const places = [path, ...excerpts.map((excerpt) => excerpt.path)].map((each) => each.join("/"));
  const named = [...referencesIn(draft)].flatMap((reference): [DraftCollection, string][] =>
    reference.file === file && places.some((place) => `${reference.path.join("/")}/`.startsWith(`${place}/`))
      ? [[reference.collection, reference.id]]
      : [],
  );
  const unreviewed = new Set(draft.unreviewed);
  return named.filter(([collection, id]) => unreviewed.has(recordName(collection, id)));
}

/** Accepts a proposal as it is, with the excerpts and other records that it names. */
export function acceptProposal(draft: Draft, proposal: Proposal): Edit {
  const accepted = new Set([
    recordName(proposal.collection, proposal.id),
    ...namedBy(draft, proposal).map(([collection, id]) => recordName(collection, id)),
  ]);
  return setValue(
    draft,
    ["unreviewed"],
    draft.unreviewed.filter((name) => !accepted.has(name)),
  );
}

/** The order in which what a rejected proposal names is removed: what names others comes before them. */
const ORDER: readonly DraftCollection[] = ["excerpts", "positions", "issues", "actors"];

/** Removes a proposal, with the proposed records that nothing else names. */
export function rejectProposal(draft: Draft, proposal: Proposal): Edit {
  const named = namedBy(draft, proposal);
  let edit: Edit = [];
  let next = draft;
  const remove = (collection: DraftCollection, id: string) => {
    const place = recordWithId(next, collection, id);
    const removal = place && removeRecord(next, place);
    if (!removal || "usedBy" in removal) return;
    edit = [...edit, ...removal];
    next = apply(next, removal);
  };
  remove(proposal.collection, proposal.id);
  for (const collection of ORDER) {
    for (const id of new Set(named.flatMap(([each, own]) => (each === collection ? [own] : [])))) {
      const isNamed = [...referencesIn(next)].some(
        (reference) => reference.collection === collection && reference.id === id,
      );
      if (!isNamed) remove(collection, id);
    }
  }
  return edit;
}
