/** The fields that an actor or an issue still lacks, in the form of the record that names it. */
import { useState } from "react";
import { localeOf } from "../../../coding/new-draft.ts";
import { recordWithId } from "../../../coding/records.ts";
import { textAt, valueAt } from "../../../coding/values.ts";
import type { Draft } from "../../../coding/draft.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { useDesk, useDraft } from "../use-desk.ts";
import { hintKey } from "./fields.ts";
import { ChoiceInput, LocalizedInput } from "./inputs.tsx";
import { type CodebookCollection, isCodebook } from "./new-records.ts";
import type { Collection } from "../../../model/vocabulary.ts";

const NEEDED = { actors: ["type"], issues: ["title", "question"] } as const satisfies Record<
  CodebookCollection,
  readonly string[]
>;

/** The paths of the fields that an actor or an issue lacks. */
export function missingFacts(draft: Draft, collection: Collection, id: string): readonly ErrorPath[] {
  const place = recordWithId(draft, collection, id);
  if (!place || !isCodebook(collection)) return [];
  const locale = localeOf(draft);
  return NEEDED[collection]
    .filter((key) => !(textAt(place.record, [key]) ?? textAt(place.record, [key, locale])))
    .map((key) => ["files", place.file, ...place.path, key]);
}

interface MissingFactsProps {
  readonly collection: Collection;
  readonly id: string;
  readonly name: string;
}

/** The fields that an actor or an issue lacked when it was chosen. They stay when they are filled in. */
export function MissingFacts({ collection, id, name }: MissingFactsProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const [paths] = useState(() => missingFacts(desk.get().edited.draft, collection, id));
  const { field, hint } = messages.desk;
  const props = (path: ErrorPath, key: keyof typeof field) => ({
    ...{ path, label: field[key], hint: hint[hintKey(path)] },
  });
  // Undo may have taken the record back.
  const fields = paths.filter((path) => valueAt(draft, path.slice(0, -1)) !== undefined);
  if (fields.length === 0) return null;
  return (
    <div role="group" aria-label={name} className="w-full space-y-3 border-s-4 border-line ps-3">
      {fields.map((path) =>
        path.at(-1) === "type" ? (
          <ChoiceInput key="type" {...props(path, "type")} of="type" />
        ) : (
          <LocalizedInput
            key={path.at(-1)}
            {...props(path, path.at(-1) === "title" ? "title" : "question")}
          />
        ),
      )}
    </div>
  );
}
