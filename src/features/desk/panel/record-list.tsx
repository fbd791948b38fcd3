/** The list of the records of a collection. */
import { memo, useMemo, useState } from "react";
import { wordsOfExcerpt } from "../../../coding/quoted.ts";
import { recordsOf, sourceFiles } from "../../../coding/records.ts";
import { nameFinder } from "../../../domain/find-names.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import {
  type CodebookCollection,
  type CodedCollection,
  isCodebook,
  newCoded,
  newNamed,
} from "../forms/new-records.ts";
import { Findings, useFindings } from "../forms/findings.tsx";
import { elementId } from "../forms/place.ts";
import { namesOf, textOf } from "../names.ts";
import { WordCount } from "../text/quoted-share.tsx";
import { useDesk, useDraft } from "../use-desk.ts";

/** The fewest records for which there is a field that finds one. */
const FIND_FROM = 10;

const NOT_COUNTED = { actual: undefined, most: undefined };

interface RowProps {
  readonly collection: Collection;
  readonly id: string;
  readonly name: string;
  /** The number of words of an excerpt, and the most that it may have. */
  readonly count: number | undefined;
  readonly most: number | undefined;
}

const Row = memo(function Row({ collection, id, name, count, most }: RowProps) {
  const desk = useDesk();
  return (
    <li className="flex items-center gap-x-3 border-b border-line">
      <button
        type="button"
        onClick={() => desk.set({ shown: { kind: "record", collection, id } })}
        className="min-h-11 min-w-0 grow py-2 text-start hover:bg-panel"
      >
        {name}
      </button>
      {count !== undefined && (
        <p className="max-w-1/3 text-end text-sm">
          <WordCount words={{ actual: count, most }} />
        </p>
      )}
    </li>
  );
});

/** The findings of a list as a whole, for each source. */
function ListFindings({ file }: { readonly file: string }) {
  const findings = useFindings(["files", file, "excerpts"], false);
  return <Findings id={elementId(["files", file, "excerpts"])} findings={findings} />;
}

interface LongestFirstProps {
  readonly isOn: boolean;
}

/** Sorts the excerpts by their length. */
function LongestFirst({ isOn }: LongestFirstProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  return (
    <Checkbox
      label={messages.desk.quoted.longestFirst}
      isChecked={isOn}
      onChange={(longestFirst) => desk.set({ shown: { kind: "list", collection: "excerpts", longestFirst } })}
      className="w-fit text-sm"
    />
  );
}

function AddButton({ collection }: { readonly collection: CodebookCollection | CodedCollection }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const add = () => {
    const { edited, source } = desk.get();
    const made = isCodebook(collection)
      ? newNamed(edited.draft, collection, "")
      : newCoded(edited.draft, source, collection);
    desk.perform(made.edit);
    desk.set({ shown: { kind: "record", collection, id: made.id } });
  };
  return <Button onClick={add}>{messages.desk.add[collection]}</Button>;
}

interface RecordListProps {
  readonly collection: Collection;
  readonly longestFirst?: boolean;
}

/** All records of a collection, with a field to find one and a button to add one. */
export function RecordList({ collection, longestFirst = false }: RecordListProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const words = messages.desk;
  const [text, setText] = useState("");
  const rows = useMemo(() => {
    const names = namesOf(draft, messages);
    const all = recordsOf(draft, collection).map(({ file, record }): RowProps => {
      const id = textOf(record["id"]);
      const { actual, most } =
        collection === "excerpts" ? wordsOfExcerpt(draft.files[file], record) : NOT_COUNTED;
      return { collection, id, name: names.of(collection, id), count: actual, most };
    });
    return longestFirst ? all.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)) : all;
  }, [draft, collection, longestFirst, messages]);
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
      {collection === "excerpts" && (
        <>
          {sourceFiles(draft).map((file) => (
            <ListFindings key={file} file={file} />
          ))}
          {rows.length > 1 && <LongestFirst isOn={longestFirst} />}
        </>
      )}
      <ul className="mb-3">
        {found.map((row) => (
          <Row key={row.id} {...row} />
        ))}
      </ul>
      {canAdd && hasSource && <AddButton collection={collection} />}
      {collection === "sources" && (
        <Button onClick={() => desk.set({ source: "", half: "text" })}>{words.text.addSource}</Button>
      )}
    </div>
  );
}
