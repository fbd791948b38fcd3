/** Opens a draft of the device, and keeps what the author does with it. */
import { useEffect, useState } from "react";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { createDesk } from "./desk-state.ts";
import type { Failure, Store } from "./store.ts";
import { takeLeftover } from "./leftover.ts";
import { unsavedDraft } from "./unsaved-draft.ts";
import { type DraftOnDesk, useAutosave } from "./use-autosave.ts";
import { DeskContext } from "./use-desk.ts";
import { useDraftAddress } from "./use-draft-address.ts";
import { useStore } from "./use-store.ts";
import { Workspace } from "./workspace.tsx";

/** Opens a draft of the device, or one that the device could not keep. */
async function open(store: Store, id: string): Promise<DraftOnDesk | Failure> {
  const unsaved = unsavedDraft(id);
  if (unsaved) return { desk: createDesk(unsaved.name, unsaved.draft, { kind: "failed" }), revision: 0 };
  const stored = await store.openDraft(id);
  if ("problem" in stored) return stored;
  const { name, revision, saved } = stored.facts;
  const leftover = takeLeftover(id, revision);
  const desk = leftover
    ? createDesk(name, leftover, { kind: "saving" }, stored.draft)
    : createDesk(name, stored.draft, { kind: "saved", at: new Date(saved) }, stored.draft);
  return { desk, revision };
}

interface LoadedDraftProps {
  readonly id: string;
  readonly onReload: () => void;
}

interface KeptProps extends LoadedDraftProps {
  readonly opened: DraftOnDesk;
}

function Kept({ id, opened, onReload }: KeptProps) {
  useAutosave(id, opened);
  return (
    <DeskContext value={opened.desk}>
      <Workspace onReload={onReload} />
    </DeskContext>
  );
}

function LoadedDraft({ id, onReload }: LoadedDraftProps) {
  const { messages } = usePageContext();
  const store = useStore();
  const [, openOther] = useDraftAddress();
  const [opened, setOpened] = useState<DraftOnDesk>();
  useEffect(() => {
    let isCurrent = true;
    const set = (found: DraftOnDesk | Failure) => {
      if (!isCurrent) return;
      if ("desk" in found) setOpened(found);
      else openOther("", { replace: true, state: { isMissing: found.problem === "deleted" } });
    };
    open(store, id).then(set, () => set({ problem: "denied" }));
    return () => {
      isCurrent = false;
    };
  }, [store, id, openOther]);
  if (!opened)
    return (
      <>
        <PageHeading>{messages.desk.title}</PageHeading>
        <p className="my-4">{messages.desk.opening}</p>
      </>
    );
  return <Kept {...{ id, opened, onReload }} />;
}

/** The desk of the draft with an id; the list of drafts, if this device has no such draft. */
export function OpenDraft({ id }: { readonly id: string }) {
  const [round, setRound] = useState(0);
  return <LoadedDraft key={round} id={id} onReload={() => setRound(round + 1)} />;
}
