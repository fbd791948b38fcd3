/** An open draft: its bar, and the view that the author works in. */
import { type KeyboardEvent, useEffect, useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import { type OnDemand, OnDemandPart } from "../../parts/page/on-demand.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import type * as Bulk from "./bulk/bulk-panel.tsx";
import type * as Coders from "./coders/coders-panel.tsx";
import { useCheck } from "./check/use-check.ts";
import { startWorker } from "./worker.ts";
import { DeskBar, StepButtons, Trouble } from "./desk-bar.tsx";
import type { Half, OtherCoding, View } from "./desk-state.ts";
import { focusOn } from "./forms/place.ts";
import { draftOfFile } from "./start/draft-of-file.ts";
import { RecordPanel } from "./panel/record-panel.tsx";
import { Preview } from "./preview/preview.tsx";
import { usePreviewAddress } from "./preview/use-preview-address.ts";
import { TakeAway } from "./take-away.tsx";
import { scrollToSpot } from "./text/selection.ts";
import { TextPane } from "./text/text-pane.tsx";
import { useDesk, useDeskState, useDraft } from "./use-desk.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

const VIEWS: readonly View[] = ["code", "import", "coders", "preview", "take"];
const HALVES: readonly Half[] = ["text", "records"];

interface TabsProps<T extends string> {
  readonly label: string;
  readonly of: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly selected: T;
  readonly onSelect: (tab: T) => void;
  readonly className: string;
}

/** Tabs, with the keys of the ARIA Authoring Practices. Their panels are labelled by them. */
function Tabs<T extends string>({ label, of, names, selected, onSelect, className }: TabsProps<T>) {
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const next = of.at((of.indexOf(selected) + step) % of.length);
    if (step === 0 || next === undefined) return;
    onSelect(next);
    currentTarget.querySelector<HTMLElement>(`#desk-tab-${next}`)?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
      tabIndex={-1}
      className={`border-b border-line sm:gap-x-2 ${className}`}
    >
      {of.map((tab) => (
        <button
          key={tab}
          id={`desk-tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === selected}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
          className="min-h-11 min-w-11 border-b-3 border-paper px-1 text-sm hover:border-line aria-selected:border-ink aria-selected:font-semibold sm:px-3 sm:text-base"
        >
          {names[tab]}
        </button>
      ))}
    </div>
  );
}

/** The text and the records: beside each other, or one at a time on a narrow screen. */
function CodeView() {
  const half = useDeskState((state) => state.half);
  // A narrow screen shows one half. Paper has the text with its excerpts.
  const side = (own: Half) =>
    `${own === half ? "" : "max-lg:not-print:hidden"} min-w-0 ${own === "records" ? "lg:sticky lg:top-14 lg:max-h-[calc(100dvh-3.5rem)] lg:self-start lg:overflow-y-auto lg:p-1 print:hidden" : ""}`;
  return (
    <div className="gap-8 lg:not-print:grid lg:grid-cols-2">
      <div id="desk-text" className={side("text")}>
        <TextPane />
      </div>
      <div id="desk-records" className={side("records")}>
        <RecordPanel />
      </div>
    </div>
  );
}

const BULK: OnDemand<typeof Bulk> = { load: () => import("./bulk/bulk-panel.tsx"), messages: ["bulk"] };
const CODERS: OnDemand<typeof Coders> = {
  load: () => import("./coders/coders-panel.tsx"),
  messages: ["coders"],
};

/** Tables, and the proposals of other programs. */
function ImportView() {
  const draft = useDraft();
  const { perform } = useDesk();
  return (
    <OnDemandPart part={BULK}>
      {({ BulkPanel }) => <BulkPanel {...{ draft, perform }} startWorker={startWorker} />}
    </OnDemandPart>
  );
}

const openCoding = async (file: File) => {
  const read = await draftOfFile(file);
  return "problem" in read ? undefined : read.draft;
};

/** The coding of somebody else beside the author's own. */
function CodersView() {
  const draft = useDraft();
  const { perform, set } = useDesk();
  const coding = useDeskState((state) => state.coding);
  const onCoding = (next: OtherCoding | undefined) => set({ coding: next });
  return (
    <OnDemandPart part={CODERS}>
      {({ CodersPanel }) => <CodersPanel {...{ draft, coding, onCoding, perform }} openFile={openCoding} />}
    </OnDemandPart>
  );
}

function ShownView({ view }: { readonly view: View }) {
  switch (view) {
    case "code":
      return <CodeView />;
    case "import":
      return <ImportView />;
    case "coders":
      return <CodersView />;
    case "preview":
      return <Preview />;
    case "take":
      return <TakeAway />;
  }
}

/** Moves the focus to the field that an author was led to, once the field is there. */
function useFocus(): void {
  const desk = useDesk();
  const focus = useDeskState((state) => state.focus);
  useEffect(() => {
    if (!focus) return;
    focusOn(focus);
    desk.set({ focus: undefined });
  }, [desk, focus]);
}

/** The view that is shown. The preview has an address, which decides, and the state of the desk follows it. */
function useView(): View {
  const desk = useDesk();
  const { page } = usePreviewAddress();
  const last = useDeskState(({ view }) => view);
  const view = page !== undefined ? "preview" : last === "preview" ? "code" : last;
  useLayoutEffect(() => desk.set({ view, ...(page !== undefined && { page }) }), [desk, view, page]);
  return view;
}

interface WorkspaceProps {
  /** Opens the draft again as the device has it. */
  readonly onReload: () => void;
}

interface ToolsProps extends WorkspaceProps {
  readonly view: View;
}

/** The choice of views, and what stays in reach when the page is scrolled: undo, redo, the shown half, and what is not saved. */
function Tools({ view, onReload }: ToolsProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const { page, show, leave } = usePreviewAddress();
  const half = useDeskState((state) => state.half);
  const words = messages.desk;
  const select = (next: View) => {
    if (next === "preview") return show(desk.get().page);
    desk.set({ view: next });
    if (page !== undefined) leave();
  };
  const selectHalf = (next: Half) => {
    flushSync(() => desk.set({ half: next }));
    const { spot } = desk.get();
    if (next === "text" && spot) scrollToSpot(spot);
  };
  return (
    <div className="max-lg:contents lg:sticky lg:top-0 lg:z-20 lg:flex lg:flex-wrap lg:items-center lg:justify-between lg:border-b lg:border-line lg:bg-paper">
      <Tabs
        label={words.bar.views}
        of={VIEWS}
        names={words.view}
        selected={view}
        onSelect={select}
        className="max-sm:grid max-sm:grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))] sm:flex sm:flex-wrap lg:border-b-0"
      />
      <div className="flex flex-wrap items-center justify-between gap-2 bg-paper py-1 max-lg:sticky max-lg:top-0 max-lg:z-20 max-lg:border-b max-lg:border-line print:hidden [html:has(&)]:scroll-pt-16">
        <div>
          {view === "code" && (
            <Tabs
              label={words.bar.halves}
              of={HALVES}
              names={words.half}
              selected={half}
              onSelect={selectHalf}
              className="flex flex-wrap gap-x-2 border-b-0 lg:hidden"
            />
          )}
        </div>
        <StepButtons />
        <Trouble onReload={onReload} />
      </div>
    </div>
  );
}

/** The desk of an open draft. */
export function Workspace({ onReload }: WorkspaceProps) {
  const { endStep } = useDesk();
  const view = useView();
  const said = useDeskState((state) => state.said);
  useCheck();
  useUndoKeys();
  useFocus();
  return (
    <div onBlur={endStep}>
      <DeskBar />
      <Tools {...{ view, onReload }} />
      <div role="tabpanel" aria-labelledby={`desk-tab-${view}`} className={view === "code" ? "pt-3" : "pt-4"}>
        <ShownView view={view} />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
