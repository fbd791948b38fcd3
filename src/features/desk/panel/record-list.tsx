/** The list of the records of a collection. */
import { memo, useMemo, useState } from "react";
import { recordsOf } from "../../../coding/records.ts";
import { nameFinder } from "../../../domain/find-names.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import {
  type CodebookCollection,
  type CodedCollection,
  isCodebook,
  newCoded,
  newNamed,
} from "../forms/new-records.ts";
import { namesOf, textOf } from "../names.ts";
import { useDesk, useDraft } from "../use-desk.ts";

/** The fewest records for which there is a field that finds one. */
const FIND_FROM = 10;

interface RowProps {
  readonly collection: Collection;
  readonly id: string;
  readonly name: string;
}

const Row = memo(function Row({ collection, id, name }: RowProps) {
  const desk = useDesk();
  return (
    <li className="border-b border-line">
      <button
        type="button"
        onClick={() => desk.set({ shown: { kind: "record", collection, id } })}
        className="min-h-11 w-full py-2 text-start hover:bg-panel"
      >
        {name}
      </button>
    </li>
  );
});

function AddButton({ collection }: { readonly collection: CodebookCollection | CodedCollection }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const add = () => {
    const { history, source } = desk.get();
    const made = isCodebook(collection)
      ? newNamed(history.draft, collection, "")
      : newCoded(history.draft, source, collection);
    desk.perform(made.edit);
    desk.set({ shown: { kind: "record", collection, id: made.id } });
  };
  return <Button onClick={add}>{messages.desk.add[collection]}</Button>;
}

/** All records of a collection, with a field to find one and a button to add one. */
export function RecordList({ collection }: { readonly collection: Collection }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const words = messages.desk;
  const [text, setText] = useState("");
  const rows = useMemo(() => {
    const names = namesOf(draft, messages.colon);
    return recordsOf(draft, collection).map(({ record }) => {
      const id = textOf(record["id"]);
      return { id, name: names.of(collection, id) || words.unnamed };
    });
  }, [draft, collection, words, messages.colon]);
  const found = useMemo(() => nameFinder(rows, ({ name }) => name)(text), [rows, text]);
  const canAdd = collection !== "excerpts" && collection !== "sources";
  const hasSource = isCodebook(collection) || desk.get().source !== "";
  return (
    <div>
      <h2 tabIndex={-1} className="text-lg font-semibold">
        {words.collection[collection]}
      </h2>
      {rows.length === 0 && <p className="my-2">{words.none[collection]}</p>}
      {rows.length >= FIND_FROM && (
        <label className="my-2 block text-sm font-semibold">
          <span>{words.find}</span>
          <input
            type="search"
            value={text}
            onChange={({ target }) => setText(target.value)}
            className="mt-1 block h-11 w-full rounded-sm border border-edge bg-paper px-3 font-normal"
          />
        </label>
      )}
      <ul className="mb-3">
        {found.map(({ id, name }) => (
          <Row key={id} {...{ collection, id, name }} />
        ))}
      </ul>
      {canAdd && hasSource && <AddButton collection={collection} />}
      {collection === "sources" && (
        <Button onClick={() => desk.set({ source: "", half: "text" })}>{words.text.addSource}</Button>
      )}
    </div>
  );
}
