/** The records of a draft: a list of each collection, the form of one record, the facts of the corpus, what is left to do. */
import { type KeyboardEvent, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { recordsOf } from "../../../coding/records.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Fields } from "../forms/record-form.tsx";
import { CORPUS_FIELDS } from "../forms/fields.ts";
import type { Shown } from "../desk-state.ts";
import { focusText } from "../text/selection.ts";
import { useDesk, useDeskState } from "../use-desk.ts";
import { RecordList } from "./record-list.tsx";
import { RecordView } from "./record-view.tsx";
import { TodoList } from "./todo-list.tsx";

/** The collections in the order of the panel. */
const ORDER: readonly Collection[] = [
  ...(["stances", "silences", "events", "excerpts", "actors", "issues", "sources"] as const),
];

interface SectionProps {
  readonly name: string;
  readonly count?: number;
  readonly isShown: boolean;
  readonly shown: Shown;
}

function Section({ name, count, isShown, shown }: SectionProps) {
  const desk = useDesk();
  return (
    <li>
      <button
        type="button"
        aria-current={isShown ? "true" : undefined}
        onClick={() => desk.set({ shown })}
        className="min-h-11 min-w-11 border-b-3 border-paper px-1 text-sm hover:border-line aria-[current=true]:border-ink aria-[current=true]:font-semibold"
      >
        {count === undefined ? name : `${name} (${count})`}
      </button>
    </li>
  );
}

function Sections() {
  const { messages } = usePageContext();
  const words = messages.desk;
  const shown = useDeskState((state) => state.shown);
  const counts = useDeskState(({ edited }) =>
    ORDER.map((each) => recordsOf(edited.draft, each).length).join(" "),
  ).split(" ");
  const todo = useDeskState(({ answer }) => answer?.findings.length);
  return (
    <nav aria-label={words.half.records} className="mb-3 border-b border-line">
      <ul className="flex flex-wrap gap-x-3">
        {ORDER.map((collection, at) => (
          <Section
            key={collection}
            name={words.collection[collection]}
            count={Number(counts[at])}
            isShown={"collection" in shown && shown.collection === collection}
            shown={{ kind: "list", collection }}
          />
        ))}
        <Section name={words.corpus} isShown={shown.kind === "corpus"} shown={{ kind: "corpus" }} />
        <Section
          name={words.check.title}
          {...(todo !== undefined && { count: todo })}
          isShown={shown.kind === "todo"}
          shown={{ kind: "todo" }}
        />
      </ul>
    </nav>
  );
}

function CorpusView() {
  const { messages } = usePageContext();
  return (
    <div className="space-y-4">
      <h2 className="text-lg font-semibold">{messages.desk.corpus}</h2>
      <Fields path={["files", "corpus.json"]} fields={CORPUS_FIELDS} />
    </div>
  );
}

interface ShownPartProps {
  readonly shown: Shown;
  readonly visit: number;
}

function ShownPart({ shown, visit }: ShownPartProps) {
  switch (shown.kind) {
    case "list":
      return <RecordList key={shown.collection} {...shown} />;
    case "record":
      return <RecordView key={visit} collection={shown.collection} id={shown.id} />;
    case "corpus":
      return <CorpusView />;
    case "todo":
      return <TodoList />;
  }
}

/** The panel beside the text. */
export function RecordPanel() {
  const desk = useDesk();
  const { messages } = usePageContext();
  const shown = useDeskState((state) => state.shown);
  const panel = useRef<HTMLElement>(null);
  const visit = useDeskState((state) => state.visit);
  const before = useRef(visit);
  useEffect(() => {
    const isNew = before.current !== visit;
    before.current = visit;
    // If the author was led to a field, the field has the focus. The button of a list keeps it.
    const hasLostFocus = document.activeElement === document.body;
    if (!isNew || desk.get().focus || (shown.kind !== "record" && !hasLostFocus)) return;
    const heading = panel.current?.querySelector<HTMLElement>("h2[tabindex]");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "nearest" });
  }, [desk, shown, visit]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    // A narrow screen shows the text only then.
    flushSync(() => desk.set({ half: "text" }));
    focusText(desk.get().spot);
  };
  return (
    // Escape leads back to the text, as the list of keys says.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={panel} aria-label={messages.desk.half.records} onKeyDown={onKeyDown}>
      <Sections />
      <ShownPart {...{ shown, visit }} />
    </section>
  );
}
