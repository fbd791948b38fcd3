/** The bar above an open draft: its name, and whether it is saved; and the buttons for undo and redo. */
import { useEffect, useState } from "react";
import { focusHeading, PageHeading } from "../../parts/page/page-heading.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { Button } from "../../ui/button.tsx";
import { downloadDraft } from "./take-away.tsx";
import { isUnsaved } from "./desk-state.ts";
import { saveCopy } from "./use-autosave.ts";
import { useDesk, useDeskState } from "./use-desk.ts";
import { useSteps } from "./use-steps.ts";
import { useDraftAddress } from "./use-draft-address.ts";
import { useStore } from "./use-store.ts";

interface TroubleProps {
  /** Opens the draft again as the device has it. */
  readonly onReload: () => void;
}

/** Says that the draft is not saved, or was changed or deleted in another tab, and offers what the author can do. */
export function Trouble({ onReload }: TroubleProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const [, open] = useDraftAddress();
  const store = useStore();
  const words = messages.desk.bar;
  const kind = useDeskState(({ saved }) => saved.kind);
  const [hasFailed, setFailed] = useState(false);
  const [asks, setAsks] = useState(false);
  const isWell = kind === "saved" || kind === "saving";
  useEffect(() => {
    const onLeave = (event: Event) => isUnsaved(desk) && event.preventDefault();
    if (!isWell) addEventListener("beforeunload", onLeave);
    return () => removeEventListener("beforeunload", onLeave);
  }, [desk, isWell]);
  const keep = async () => {
    const made = await saveCopy(store, desk, words.copyOf);
    if ("problem" in made) setFailed(true);
    else open(made.id);
  };
  const load = () => {
    // Nothing of the own draft is to be kept.
    desk.set({ stored: desk.get().edited.draft });
    onReload();
  };
  if (isWell) return null;
  const cannotSave = kind === "failed" || hasFailed;
  return (
    <div
      role="alert"
      data-asks={asks || undefined}
      className="my-2 max-h-[40dvh] basis-full overflow-y-auto border-s-4 border-ink ps-3 [html:has(&)]:scroll-pt-56 lg:[html:has(&)_#desk-records]:top-52 lg:[html:has(&)_#desk-records]:max-h-[calc(100dvh-13rem)] lg:[html:has(&[data-asks])_#desk-records]:top-72 lg:[html:has(&[data-asks])_#desk-records]:max-h-[calc(100dvh-18rem)]"
    >
      <p>{cannotSave ? words.notSaved : words[kind]}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {kind === "elsewhere" && (
          <Button onClick={() => (isUnsaved(desk) ? setAsks(true) : load())}>{words.load}</Button>
        )}
        {kind !== "failed" && (
          <Button onClick={() => void keep()}>{kind === "deleted" ? words.keepNew : words.keepCopy}</Button>
        )}
        {cannotSave && <Button onClick={() => downloadDraft(desk)}>{words.download}</Button>}
      </div>
      {asks && (
        <>
          <p className="mt-2">{words.loses}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button tone="strong" onClick={load}>
              {words.loadNow}
            </Button>
            <Button onClick={() => setAsks(false)}>{messages.desk.cancel}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function SavedNote() {
  const { messages, formatLocale } = usePageContext();
  const saved = useDeskState((state) => state.saved);
  const words = messages.desk.bar;
  if (saved.kind !== "saved" && saved.kind !== "saving") return null;
  const time = (at: Date) => new Intl.DateTimeFormat(formatLocale, { timeStyle: "short" }).format(at);
  return (
    <p className="text-sm text-muted print:hidden">
      {saved.kind === "saved" ? words.saved(time(saved.at)) : words.saving}
    </p>
  );
}

/** The bar of the open draft. */
export function DeskBar() {
  const { messages } = usePageContext();
  const [, open] = useDraftAddress();
  const words = messages.desk.bar;
  const name = useDeskState((state) => state.name);
  useEffect(() => {
    // The heading that had the focus while the draft was opened is gone.
    if (document.activeElement === document.body) focusHeading();
  }, []);
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-40">
        <PageHeading>{name}</PageHeading>
        <SavedNote />
      </div>
      <Button onClick={() => open("")}>{words.back}</Button>
    </div>
  );
}

interface StepButtonProps {
  readonly name: string;
  /** The sign that stands for the name on a narrow screen. */
  readonly sign: string;
  readonly canDo: boolean;
  readonly onDo: () => void;
}

function StepButton({ name, sign, canDo, onDo }: StepButtonProps) {
  return (
    <Button className="min-w-11 justify-center rounded-sm" aria-disabled={!canDo} onClick={onDo}>
      <span aria-hidden="true" className="text-lg sm:hidden">
        {sign}
      </span>
      <span className="max-sm:sr-only">{name}</span>
    </Button>
  );
}

/** Undo and redo. */
export function StepButtons() {
  const { messages } = usePageContext();
  const { undo, redo } = useSteps();
  const words = messages.desk.bar;
  const canUndo = useDeskState(({ edited }) => edited.done.length > 0);
  const canRedo = useDeskState(({ edited }) => edited.undone.length > 0);
  return (
    <div className="flex gap-2">
      <StepButton name={words.undo} sign="↶" canDo={canUndo} onDo={undo} />
      <StepButton name={words.redo} sign="↷" canDo={canRedo} onDo={redo} />
    </div>
  );
}
