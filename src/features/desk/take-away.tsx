/** Downloads the corpus from which a site is built, or the draft to go on with. */
import { draftFile, zipOf } from "../../coding/folder.ts";
import { settleIds } from "../../coding/edited-draft.ts";
import { slugOf } from "../../coding/slug.ts";
import { usePageContext } from "../../parts/page-context.tsx";
import { Button } from "../../ui/button.tsx";
import { download } from "../../ui/download.ts";
import type { Desk } from "./desk-state.ts";
import { useDesk, useDeskState } from "./use-desk.ts";

/** Saves the open draft as a file. */
export function downloadDraft(desk: Desk): void {
  const { name, edited } = desk.get();
  download(`${slugOf(name) ?? "draft"}.draft.json`, "application/json", draftFile(edited.draft));
}

/** The view with the downloads and what to do with them. */
export function TakeAway() {
  const { messages } = usePageContext();
  const desk = useDesk();
  const words = messages.desk.take;
  const unreviewed = useDeskState(({ edited }) => edited.draft.unreviewed.length);
  const isFinished = useDeskState(
    ({ answer }) => answer?.findings.every(({ level }) => level === "warning" || level === "review") ?? false,
  );
  const takeCorpus = () => {
    const { name, edited } = desk.get();
    download(`${slugOf(name) ?? "corpus"}.zip`, "application/zip", zipOf(edited.draft));
    desk.set({ edited: settleIds(edited) });
  };
  return (
    <div className="gap-x-12 space-y-8 lg:grid lg:grid-cols-2 lg:space-y-0">
      <section aria-labelledby="take-corpus" className="max-w-measure space-y-3">
        <h2 id="take-corpus" className="text-xl font-semibold">
          {words.corpus}
        </h2>
        <p>{words.corpusMeans}</p>
        {!isFinished && <p className="border-s-4 border-edge ps-3">{words.unfinished}</p>}
        {unreviewed > 0 && <p className="border-s-4 border-edge ps-3">{words.unreviewed(unreviewed)}</p>}
        <div className="flex flex-wrap gap-2">
          <Button tone="strong" onClick={takeCorpus}>
            {words.corpus}
          </Button>
          {!isFinished && (
            <Button onClick={() => desk.set({ view: "code", half: "records", shown: { kind: "todo" } })}>
              {messages.desk.check.title}
            </Button>
          )}
        </div>
        <h3 className="pt-3 text-lg font-semibold">{words.next}</h3>
        <ol className="list-decimal space-y-1 ps-6">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="take-draft" className="max-w-measure space-y-3">
        <h2 id="take-draft" className="text-xl font-semibold">
          {messages.desk.bar.download}
        </h2>
        <p>{words.draftMeans}</p>
        <Button onClick={() => downloadDraft(desk)}>{messages.desk.bar.download}</Button>
      </section>
    </div>
  );
}
