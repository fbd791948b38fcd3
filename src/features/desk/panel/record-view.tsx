/** One record: its form, its id, and what can be done with it. */
import { useState } from "react";
import { type PlacedRecord, recordsOf, recordWithId } from "../../../coding/records.ts";
import { type Refusal, removeRecord } from "../../../coding/remove-record.ts";
import { setId } from "../../../coding/own-ids.ts";
import { slugOf } from "../../../coding/slug.ts";
import { textAt } from "../../../coding/values.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { localeOf } from "../../../coding/new-draft.ts";
import { sameStanceOfAnother } from "../forms/new-records.ts";
import { FIELDS } from "../forms/fields.ts";
import { Findings, useFindings } from "../forms/findings.tsx";
import { elementId } from "../forms/place.ts";
import { Fields } from "../forms/record-form.tsx";
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

/** The id of a record, which is part of its address. It is set when the author leaves the field. */
function IdField({ collection, id }: RecordProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const [written, setWritten] = useState(id);
  const element = `desk-id-${collection}-${id}`;
  const rename = () => {
    const { draft } = desk.get().edited;
    const to = slugOf(written);
    if (to === undefined || to === id || recordWithId(draft, collection, to)) return setWritten(id);
    desk.perform(setId(draft, collection, id, to));
    const { source } = desk.get();
    desk.set({
      shown: { kind: "record", collection, id: to },
      ...(collection === "sources" && source === id && { source: to }),
    });
  };
  return (
    <div>
      <label htmlFor={element} className="block text-sm font-semibold">
        {messages.desk.field.id}
      </label>
      <p id={`${element}-hint`} className="text-sm text-muted">
        {messages.desk.idHint}
      </p>
      <input
        id={element}
        type="text"
        value={written}
        aria-describedby={`${element}-hint`}
        onChange={({ target }) => setWritten(target.value)}
        onBlur={rename}
        onKeyDown={({ key }) => key === "Enter" && rename()}
        className="mt-1 h-11 w-full rounded-sm border border-edge bg-paper px-3 py-2"
      />
    </div>
  );
}

/** The pages that show a record. */
const PAGES: Readonly<Partial<Record<Collection, string>>> = {
  stances: "/stances/",
  actors: "/actors/",
  issues: "/issues/",
  sources: "/sources/",
};

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const names = namesOf(draft, messages);
  return (
    <div role="alert" className="border-s-4 border-ink ps-3">
      <p>{messages.desk.inUse}</p>
      <ul>
        {refusal.usedBy.flatMap(({ file, path }) => {
          const [collection, index] = path;
          const id = textAt(draft.files, [file, ...path.slice(0, 2), "id"]) ?? "";
          return typeof index !== "number"
            ? []
            : [
                <li key={`${file}/${path.join("/")}`}>
                  <Button
                    tone="bare"
                    onClick={() =>
                      desk.set({
                        shown: { kind: "record", collection: collection as Collection, id },
                        focus: ["files", file, ...path],
                      })
                    }
                  >
                    {names.of(collection as Collection, id)}
                  </Button>
                </li>,
              ];
        })}
      </ul>
    </div>
  );
}

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
      <IdField key={id} collection={collection} id={textOf(place.record["id"])} />
      <Actions {...{ place, collection, id }} />
    </div>
  );
}
