/** The text of a source: its paragraphs with their excerpts, from which an author selects words. */
import { useMemo } from "react";
import { sourceFile } from "../../../coding/records.ts";
import { itemsAt, textAt, valueAt } from "../../../coding/values.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { AddSource, BringInText } from "../start/bring-in.tsx";
import { sourcesOf } from "../desk-state.ts";
import { namesOf } from "../names.ts";
import { useDesk, useDeskState } from "../use-desk.ts";
import { QuotedShare } from "./quoted-share.tsx";
import { ParagraphRow } from "./paragraph-row.tsx";
import { useCursor } from "./paragraph-tools.tsx";
import { numbered } from "./runs.ts";
import { SelectionBar } from "./selection-bar.tsx";

const NOTHING: readonly never[] = [];

/** Chooses the source whose text is shown, and leads to its facts. */
function SourceChoice() {
  const { messages } = usePageContext();
  const desk = useDesk();
  const source = useDeskState((state) => state.source);
  const options = useDeskState(({ edited }) =>
    JSON.stringify(
      sourcesOf(edited.draft).map((id) => [id, namesOf(edited.draft, messages).of("sources", id)]),
    ),
  );
  const words = messages.desk;
  const sources = JSON.parse(options) as readonly (readonly [string, string])[];
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label className="block min-w-0 grow text-sm font-semibold">
        <span>{words.text.source}</span>
        <select
          value={source}
          onChange={({ target }) => desk.set({ source: target.value })}
          className="mt-1 block h-11 w-full min-w-0 rounded-sm border border-edge bg-paper px-3 font-normal"
        >
          {sources.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button
        onClick={() =>
          desk.set({ shown: { kind: "record", collection: "sources", id: source }, half: "records" })
        }
      >
        {words.text.facts}
      </Button>
      <Button onClick={() => desk.set({ source: "" })}>{words.text.addSource}</Button>
    </div>
  );
}

type ParagraphState = "quoted" | "context" | "left";

interface ProgressProps {
  readonly source: string;
  readonly states: readonly ParagraphState[];
}

/** The numbers of paragraphs that are coded and left, and the share of the text that is quoted. */
function Progress({ source, states }: ProgressProps) {
  const { messages } = usePageContext();
  const count = (state: ParagraphState) => states.filter((each) => each === state).length;
  return (
    <div className="my-2 text-sm">
      <p>{messages.desk.text.progress(count("quoted"), count("context"), count("left"))}</p>
      <QuotedShare source={source} />
    </div>
  );
}

function Keys() {
  const { messages } = usePageContext();
  const words = messages.desk.text;
  return (
    <details className="my-2 text-sm print:hidden">
      <summary className="min-h-11 content-center">{words.keys}</summary>
      <dl id="desk-keys" className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {words.keyList.map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function TextOf({ source }: { readonly source: string }) {
  const file = sourceFile(source);
  const paragraphs = useDeskState(({ edited }) => edited.draft.texts[source]);
  const excerpts = useDeskState(({ edited }) => valueAt(edited.draft.files, [file, "excerpts"]));
  const facts = useDeskState(({ edited }) => valueAt(edited.draft.files, [file, "source", "paragraphs"]));
  const language = useDeskState(
    ({ edited }) => textAt(edited.draft.files, [file, "source", "inLanguage"]) ?? "",
  );
  const used = useDeskState(({ spot }) => spot?.index ?? 0);
  const cursor = useCursor();
  const rows = useMemo(() => numbered(paragraphs ?? NOTHING, itemsAt(excerpts, [])), [paragraphs, excerpts]);
  const stateOf = (n: number | undefined, isQuoted: boolean) =>
    isQuoted ? "quoted" : valueAt(facts, [(n ?? 0) - 1, "use"]) === "context" ? "context" : "left";
  if (!paragraphs) return <BringInText source={source} />;
  const numberedRows = rows.filter(({ n }) => n !== undefined);
  const stop = numberedRows.find(({ index }) => index >= used) ?? numberedRows[0];
  return (
    <>
      <Progress source={source} states={numberedRows.map(({ n, spans }) => stateOf(n, spans.length > 0))} />
      <Keys />
      <ol>
        {rows.map(({ index, n, paragraph, spans }) => (
          <ParagraphRow
            key={index}
            {...{ source, index, n, paragraph, spans, language, cursor }}
            state={stateOf(n, spans.length > 0)}
            isStop={index === stop?.index}
            isLast={index === rows.length - 1}
          />
        ))}
      </ol>
      <SelectionBar source={source} />
    </>
  );
}

/** The pane of the text, or of the fields that bring in another one. */
export function TextPane() {
  const { messages } = usePageContext();
  const source = useDeskState((state) => state.source);
  return (
    <section aria-label={messages.desk.half.text} className="max-w-measure">
      {source === "" ? (
        <AddSource />
      ) : (
        <>
          <SourceChoice />
          <TextOf key={source} source={source} />
        </>
      )}
    </section>
  );
}
