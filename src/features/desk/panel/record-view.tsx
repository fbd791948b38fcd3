/** One record: its form, its id, and what can be done with it. */
import { useState } from "react";
import { type PlacedRecord, recordsOf, recordWithId } from "../../../coding/records.ts";
import { type Refusal, removeRecord } from "../../../coding/remove-record.ts";
import { textAt } from "../../../coding/values.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { localeOf } from "../../../coding/new-draft.ts";
import { sameStanceOfAnother } from "../forms/new-records.ts";
import { FIELDS } from "../forms/fields.ts";
import { Findings, useFindings } from "../forms/findings.tsx";
import { elementId } from "../forms/place.ts";
import { IdInput } from "../forms/inputs.tsx";
import { Fields } from "../forms/record-form.tsx";
import { Refused } from "../forms/refused.tsx";
import { namesOf, textOf } from "../names.ts";
import { usePreviewAddress } from "../preview/use-preview-address.ts";
import { useDesk, useDraft } from "../use-desk.ts";
import { ExcerptUses } from "./excerpt-uses.tsx";
import { ChangeWords, ExcerptWords } from "./excerpt-words.tsx";
import { RecordList } from "./record-list.tsx";

interface RecordProps {
  readonly collection: Collection;
  readonly id: string;
}

/** The pages that show a record. */
const PAGES: Readonly<Partial<Record<Collection, string>>> = {
  stances: "/stances/",
  actors: "/actors/",
  issues: "/issues/",
  sources: "/sources/",
};

function Actions({ place, collection, id }: RecordProps & { readonly place: PlacedRecord }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const words = messages.desk;
  const [refusal, setRefusal] = useState<Refusal>();
  const { show } = usePreviewAddress();
  const page = PAGES[collection];
  const copy = () => {
    const made = sameStanceOfAnother(desk.get().edited.draft, id);
    if (!made) return;
    desk.perform(made.edit);
    const { draft } = desk.get().edited;
    // The id of the copy may follow its contents already.
    const copied = recordsOf(draft, collection).findLast(({ file }) => file === place.file);
    if (!copied) return;
    const { file, path, record } = copied;
    const field = textAt(record, ["actor"]) === "" ? ["actor"] : ["summary", localeOf(draft)];
    desk.set({
      ...{ shown: { kind: "record", collection, id: textOf(record["id"]) } },
      ...{ focus: ["files", file, ...path, ...field] },
    });
  };
  const remove = () => {
    const edit = removeRecord(desk.get().edited.draft, place);
    if ("usedBy" in edit) return setRefusal(edit);
    const { source } = desk.get();
    desk.perform(edit);
    desk.set({
      ...{ shown: { kind: "list", collection }, said: words.deleted },
      ...(collection === "sources" && source === id && { source: "" }),
    });
  };
  return (
    <div className="space-y-3 border-t border-line pt-3">
      {refusal && <Refused refusal={refusal} />}
      {collection === "excerpts" && <ChangeWords place={place} />}
      <div className="flex flex-wrap gap-2">
        {collection === "stances" && <Button onClick={copy}>{words.sameStance}</Button>}
        {page !== undefined && <Button onClick={() => show(page + id)}>{words.showPage}</Button>}
        <Button onClick={remove}>{words.delete(words.one[collection])}</Button>
      </div>
    </div>
  );
}

/** The form of a record; the list, if there is no such record any more. */
export function RecordView({ collection, id }: RecordProps) {
  const { messages } = usePageContext();
  const draft = useDraft();
  const words = messages.desk;
  const place = recordWithId(draft, collection, id);
  const path = ["files", place?.file ?? "", ...(place?.path ?? [])];
  const findings = useFindings(path, false);
  if (!place) return <RecordList collection={collection} />;
  const name = namesOf(draft, messages).of(collection, id);
  return (
    <div id={elementId(path)} className="space-y-4">
      <h2 tabIndex={-1} className="text-lg font-semibold">
        <span className="block text-sm font-normal text-muted">{words.one[collection]}</span>
        <span className={collection === "excerpts" ? "font-serif font-normal" : ""}>{name}</span>
      </h2>
      <Findings id={`${elementId(path)}-findings`} findings={findings} />
      {collection === "excerpts" && <ExcerptWords place={place} heading={name} />}
      <Fields path={path} fields={FIELDS[collection]} />
      {collection === "excerpts" && <ExcerptUses id={id} file={place.file} />}
      <IdInput path={[...path, "id"]} label={words.field.id} hint={words.idHint} collection={collection} />
      <Actions {...{ place, collection, id }} />
    </div>
  );
}
