/** Accepts or rejects what another program proposed. */
import type { Draft } from "./draft.ts";
import { type Edit, Edits } from "./edit.ts";
import { recordName, recordsOf, type PlacedRecord, setValue } from "./records.ts";
import { type DraftCollection, type Reference, referencesIn } from "./references.ts";
import { isWithin, removeIn, removeUnnamed } from "./remove-record.ts";
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

/** The unreviewed records that a proposal names, by their names: excerpts, actors, its issue and its position. */
function namedBy(draft: Draft, proposal: Proposal): ReadonlyMap<string, Reference> {
  const records = [proposal, ...proposal.excerpts];
  const named = [...referencesIn(draft)].filter((reference) =>
    records.some(({ file, path }) => file === reference.file && isWithin(reference.path, path)),
  );
  const unreviewed = new Set(draft.unreviewed);
  return new Map(
    named
      .map((reference) => [recordName(reference.collection, reference.id), reference] as const)
      .filter(([name]) => unreviewed.has(name)),
  );
}

/** Accepts a proposal as it is, with the excerpts and other records that it names. */
export function acceptProposal(draft: Draft, proposal: Proposal): Edit {
  const accepted = new Set([
    recordName(proposal.collection, proposal.id),
    ...namedBy(draft, proposal).keys(),
  ]);
  return setValue(
    draft,
    ["unreviewed"],
    draft.unreviewed.filter((name) => !accepted.has(name)),
  );
}

/** The order in which what a rejected proposal names is removed: what names others comes before them. */
const ORDER: readonly DraftCollection[] = ["excerpts", "positions", "issues", "actors"];

/**
 * Removes a proposal, with the proposed records that nothing else names. Those that a record of the author names are accepted,
 * unless another proposal is there to accept them with.
 */
export function rejectProposal(draft: Draft, proposal: Proposal): Edit {
  const named = namedBy(draft, proposal);
  const edits = new Edits(draft);
  removeIn(edits, proposal.collection, proposal.id);
  for (const collection of ORDER)
    for (const each of named.values())
      if (each.collection === collection) removeUnnamed(edits, collection, each.id);
  const { unreviewed } = edits.draft;
  const proposed = new Set(
    proposalsOf(edits.draft).flatMap((other) => [...namedBy(edits.draft, other).keys()]),
  );
  const left = unreviewed.filter((name) => !named.has(name) || proposed.has(name));
  if (left.length < unreviewed.length) edits.add(setValue(edits.draft, ["unreviewed"], left));
  return edits.all();
}
